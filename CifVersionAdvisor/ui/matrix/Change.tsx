import * as React from "react";
import type { Text } from "../../assessment/text";
import type { Update } from "../../knowledge/types";
import { SourceLink } from "../parts/SourceLink";
import { changeWords } from "./words";

/** The newest state of a statement, apart from its first wording. */
export const Change = ({ update, text }: { readonly update: Update; readonly text: Text }) => (
  <p className="cif-change" data-cif-update={update.id}>
    {changeWords(update, text)} <SourceLink source={update.source} text={text} />
  </p>
);
