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
 * The pages a claim about a row rests on: the claim's own, else those that disagree, else, for each version spoken of, the
 * newest change's or, where nothing changed, the statement's own. `claim` is the key of its text, such as `note.byoc`.
 */
export function sourcesOf(id: string, versions = VERSIONS, claim = ""): readonly SourceId[] {
  const own = claims.get(claim);
  const row = rows.find((one) => one.id === id);
  const disagreeing = contradictions.find((one) => one.row === id);
  if (own || !row || disagreeing) return own ?? disagreeing?.sources ?? [];
  return Array.from(new Set(versions.map((version) => (changesSince(row, version)[0] ?? row.cells[version]).source)));
}
