import { csvCell } from "./escape";
import type { Document } from "./section";

/** Spreadsheets take a file for UTF-8 only when it says so. */
const BYTE_ORDER_MARK = "\uFEFF";

/** One line a fact; the first cell names the section. */
export const asCsv = ({ title, headline, sections }: Document): string => {
  const lines = sections.flatMap(({ title: section, heads, lines: all }) =>
    [...(heads ? [heads] : []), ...all].map((cells) => [section, ...cells]),
  );
  return BYTE_ORDER_MARK + [[title, headline], ...lines].map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
};
