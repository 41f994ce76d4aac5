import type { Knowledge } from "./checkKnowledge";
import { monthsBetween } from "./dates";

const WARN_AFTER = 9;
const FAIL_AFTER = 12;

/** Newest date of everything a row rests on: its cells and its updates. */
const checkedOn = ({ updates, sources }: Knowledge, row: Knowledge["rows"][number]): string =>
  [
    row.cells["1.0"].source,
    row.cells["2.0"].source,
    ...updates.filter((each) => each.row === row.id).map((each) => each.source),
  ]
    .map((id) => sources[id]?.date ?? "")
    .sort()
    .pop() ?? "";

/** How old the knowledge is, and which rows to look up first: those whose newest page is the oldest. */
export function freshness(knowledge: Knowledge, now: Date): { verdict: "fresh" | "warn" | "stale"; message: string } {
  const months = monthsBetween(knowledge.asOf, now);
  const oldest = knowledge.rows
    .map((row) => ({ id: row.id, date: checkedOn(knowledge, row) }))
    .sort((one, other) => one.date.localeCompare(other.date))
    .slice(0, 5)
    .map(({ id, date }) => `${id} (${date})`)
    .join(", ");
  return {
    verdict: months >= FAIL_AFTER ? "stale" : months >= WARN_AFTER ? "warn" : "fresh",
    message: `The knowledge of ${knowledge.asOf} is ${months} months old. Rows to look up first: ${oldest}.`,
  };
}
