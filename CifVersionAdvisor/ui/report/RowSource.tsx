import * as React from "react";
import type { Text } from "../../assessment/text";
import { rows, updates } from "../../knowledge";
import type { SourceId } from "../../knowledge/types";
import { SourceLink } from "../parts/SourceLink";

/** The newest page a row rests on: its latest dated change, else its statement. */
const sourceOf = (row: string): SourceId | undefined => {
  const dated = updates.filter((update) => update.row === row && update.since !== undefined);
  const newest = dated.reduce((best, update) => ((update.since ?? "") > (best?.since ?? "") ? update : best), dated[0]);
  return newest?.source ?? rows.find(({ id }) => id === row)?.cells["2.0"].source;
};

/** Link to the page behind a row of the matrix. */
export const RowSource = ({ row, text }: { readonly row: string; readonly text: Text }) => {
  const source = sourceOf(row);
  return source === undefined ? null : <SourceLink source={source} text={text} />;
};
