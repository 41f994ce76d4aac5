import { baseline, updates } from "../../knowledge";
import type { Row, Update, Version } from "../../knowledge/types";

export const VERSIONS: readonly Version[] = ["1.0", "2.0"];

/** Key of a version's statement in a row or, without a version, of the row's name. */
export const rowKey = ({ id }: Row, version?: Version): string => `row.${id}${version ? `.${version.charAt(0)}` : ""}`;

export const updatesOf = (row: Row): readonly Update[] => updates.filter((update) => update.row === row.id);

/**
 * The newest change after the edition the matrix quotes, of one version's statement or, without a version, of both; an
 * undated one only when it is alone.
 */
export const newestChange = (row: Row, version?: Version): Update | undefined =>
  updatesOf(row)
    .filter((update) => update.version === version && (update.since === undefined || update.since > baseline))
    .sort((one, other) => (one.since ?? "").localeCompare(other.since ?? ""))
    .pop();
