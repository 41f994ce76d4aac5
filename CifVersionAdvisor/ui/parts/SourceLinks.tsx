import * as React from "react";
import type { Text } from "../../assessment/text";
import type { SourceId } from "../../knowledge/types";
import { samePicture } from "./samePicture";
import { SourceLink } from "./SourceLink";

const Links = ({ sources, text }: { readonly sources: readonly SourceId[]; readonly text: Text }) => (
  <span className="cif-sources">
    {sources.map((source) => (
      <SourceLink key={source} source={source} text={text} />
    ))}
  </span>
);

/** Links behind a sentence, to every page it rests on. */
export const SourceLinks = React.memo(Links, samePicture);
