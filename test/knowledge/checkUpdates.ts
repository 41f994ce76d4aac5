import type { Update } from "../../CifVersionAdvisor/knowledge/types";
import type { Knowledge } from "./checkKnowledge";
import { earlier, isDate } from "./dates";
import { VERSIONS } from "./references";

/** The date of the oldest edition that an update can be about: the page it names, else its row's. */
function dateUpdated({ row, version, from }: Update, { rows, sources, baseline }: Knowledge): string {
  const cells = rows.find(({ id }) => id === row)?.cells;
  const versions = version ? [version] : VERSIONS;
  const ids = from ? [from] : versions.map((each) => cells?.[each]?.source ?? "");
  return ids.map((id) => sources[id]?.date ?? baseline).sort()[0] ?? baseline;
}

/** Updates whose date is none, or is before the statement they update. */
export function checkUpdates(knowledge: Knowledge): string[] {
  return knowledge.updates.flatMap((update) => {
    const { id, since } = update;
    if (since === undefined) return [];
    if (!isDate(since)) return [`update ${id}: not a date: ${since}`];
    const updated = dateUpdated(update, knowledge);
    return earlier(since, updated) ? [`update ${id}: ${since} is older than what it updates, ${updated}`] : [];
  });
}
