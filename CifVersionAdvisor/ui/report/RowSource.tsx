import * as React from "react";
import type { Text } from "../../assessment/text";
import { rows, updates } from "../../knowledge";
import type { SourceId, Version } from "../../knowledge/types";
import { SourceLink } from "../parts/SourceLink";

/** The newest page a row, or what it says of one version, rests on: its latest dated change, else its statement. */
const sourceOf = (row: string, version?: Version): SourceId | undefined => {
  const dated = updates.filter(
    (update) => update.row === row && update.since !== undefined && (!version || (update.version ?? version) === version),
  );
  const newest = dated.reduce((best, update) => ((update.since ?? "") > (best?.since ?? "") ? update : best), dated[0]);
  return newest?.source ?? rows.find(({ id }) => id === row)?.cells[version ?? "2.0"].source;
};

interface Props {
  readonly row: string;
  readonly version?: Version | undefined;
  readonly text: Text;
}

/** Link to the page behind a row of the matrix. */
export const RowSource = ({ row, version, text }: Props) => {
  const source = sourceOf(row, version);
  return source === undefined ? null : <SourceLink source={source} text={text} />;
};
