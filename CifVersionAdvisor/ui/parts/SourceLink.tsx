import * as React from "react";
import type { Text } from "../../assessment/text";
import { sources } from "../../knowledge";
import type { SourceId } from "../../knowledge/types";

const Link = ({ source, text }: { readonly source: SourceId; readonly text: Text }) => {
  const page = sources[source];
  return page ? (
    <a className="cif-source" href={page.url} target="_blank" rel="noopener noreferrer" title={page.title}>
      {text("ui.cite", text.day(page.date))}
    </a>
  ) : null;
};

/** A link to the page a statement rests on, with the page's date. There are dozens on the page: an answer changes none. */
export const SourceLink = React.memo(Link);
