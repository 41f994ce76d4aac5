import * as React from "react";
import type { Text } from "../../assessment/text";
import { contradictions, rows } from "../../knowledge";
import type { SourceId, Version } from "../../knowledge/types";
import { newestChange, VERSIONS } from "../matrix/history";
import { SourceLinks } from "../matrix/SourceLinks";

/** The pages a claim about a row rests on: those that disagree, else the newest change of each version spoken of, else its statement. */
const sourcesOf = (id: string, versions: readonly Version[]): readonly SourceId[] => {
  const row = rows.find((one) => one.id === id);
  const disagreeing = contradictions.find((one) => one.row === id);
  if (!row || disagreeing) return disagreeing?.sources ?? [];
  const changed = versions.flatMap((version) => newestChange(row, version)?.source ?? []);
  return Array.from(new Set(changed.length > 0 ? changed : versions.map((version) => row.cells[version].source)));
};

interface Props {
  readonly row: string;
  /** The version that is spoken of; without it both are. */
  readonly version?: Version | undefined;
  readonly text: Text;
}

/** Links to the pages behind a row of the matrix. */
export const RowSource = ({ row, version, text }: Props) => (
  <SourceLinks sources={sourcesOf(row, version ? [version] : VERSIONS)} text={text} />
);
