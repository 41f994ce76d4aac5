import { claims } from "./claims";
import { contradictions } from "./contradictions";
import { rows } from "./rows";
import { baseline } from "./stamp";
import type { Row, SourceId, Update, Version } from "./types";
import { updates } from "./updates";
import { VERSIONS } from "./versions";

export const updatesOf = (row: Row): readonly Update[] => updates.filter((update) => update.row === row.id);

/**
 * Every change after the edition the matrix quotes, of one version's statement or, without a version, of both; the newest
 * first, an undated one last.
 */
export const changesSince = (row: Row, version?: Version): readonly Update[] =>
  updatesOf(row)
    .filter((update) => update.version === version && (update.since === undefined || update.since > baseline))
    .sort((one, other) => (other.since ?? "").localeCompare(one.since ?? ""));

/**
 * The pages a claim about a row rests on: the claim's own, else those that disagree, else the newest change of each version
 * spoken of, else its statement. `claim` is the id of a note, reason or step.
 */
export function sourcesOf(id: string, versions = VERSIONS, claim = ""): readonly SourceId[] {
  const own = claims.get(claim);
  if (claims.has(claim)) return own === undefined ? [] : [own];
  const row = rows.find((one) => one.id === id);
  const disagreeing = contradictions.find((one) => one.row === id);
  if (!row || disagreeing) return disagreeing?.sources ?? [];
  const changed = versions.flatMap((version) => changesSince(row, version)[0]?.source ?? []);
  return Array.from(new Set(changed.length > 0 ? changed : versions.map((version) => row.cells[version].source)));
}
