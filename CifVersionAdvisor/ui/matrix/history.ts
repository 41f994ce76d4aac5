import { baseline, updates } from "../../knowledge";
import type { Row, Update, Version } from "../../knowledge/types";

export const VERSIONS: readonly Version[] = ["1.0", "2.0"];

/** Key of a version's statement in a row. */
export const statementKey = (row: Row, version: Version): string => `row.${row.id}.${version.charAt(0)}`;

export const updatesOf = (row: Row): readonly Update[] => updates.filter((update) => update.row === row.id);

const touches = (update: Update, version: Version): boolean =>
  update.version === undefined || update.version === version;

/** The newest change of a version's statement after the edition the matrix quotes; an undated one only when it is alone. */
export const newestChange = (row: Row, version: Version): Update | undefined =>
  updatesOf(row)
    .filter((update) => touches(update, version) && (update.since === undefined || update.since > baseline))
    .reduce<Update | undefined>(
      (newest, update) => ((update.since ?? "") >= (newest?.since ?? "") ? update : newest),
      undefined,
    );
