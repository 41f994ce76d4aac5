import * as React from "react";
import type { Text } from "../../assessment/text";
import { contradictions, rows } from "../../knowledge";
import type { SourceId } from "../../knowledge/types";
import { newestChange, VERSIONS } from "../matrix/history";
import { SourceLinks } from "../matrix/SourceLinks";

/** The pages a claim about a row rests on: those that disagree, else each version's newest change, else its statement. */
const sourcesOf = (id: string): readonly SourceId[] => {
  const row = rows.find((one) => one.id === id);
  const disagreeing = contradictions.find((one) => one.row === id);
  if (!row || disagreeing) return disagreeing?.sources ?? [];
  const changed = VERSIONS.flatMap((version) => newestChange(row, version)?.source ?? []);
  return Array.from(new Set(changed.length > 0 ? changed : VERSIONS.map((version) => row.cells[version].source)));
};

/** Links to the pages behind a row of the matrix. */
export const RowSource = ({ row, text }: { readonly row: string; readonly text: Text }) => (
  <SourceLinks sources={sourcesOf(row)} text={text} />
);
