import type { Advice } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { rows, updatesOf, VERSIONS } from "../../knowledge";
import type { Row } from "../../knowledge/types";
import { rowKey } from "./rowKey";

export const FILTERS = ["all", "differences", "deciding"] as const;
export type Filter = (typeof FILTERS)[number];

/** Rows that carry the verdict: what its reasons cite, and what its conflicts and cautions rest on. */
export const decidingRows = (advice: Advice | undefined): ReadonlySet<string> => {
  const notes = advice?.notes.filter(({ kind }) => kind === "conflict" || kind === "caution") ?? [];
  return new Set([...(advice?.reasons ?? []), ...notes].map(({ row }) => row));
};

export const rowsOf = (filter: Filter, deciding: ReadonlySet<string>): readonly Row[] =>
  rows.filter((row) => (filter === "differences" ? !row.same : filter === "all" || deciding.has(row.id)));

const wordsOf = (row: Row, text: Text): readonly string[] => [
  text(rowKey(row)),
  ...VERSIONS.map((version) => text(rowKey(row, version))),
  ...updatesOf(row).map(({ id }) => text(`update.${id}.now`)),
];

/** Whether a row speaks of what is looked for; case does not matter. */
export const matching = (query: string, text: Text): ((row: Row) => boolean) => {
  const sought = query.trim().toLocaleLowerCase(text.locale);
  return (row) =>
    sought === "" || wordsOf(row, text).some((words) => words.toLocaleLowerCase(text.locale).includes(sought));
};
