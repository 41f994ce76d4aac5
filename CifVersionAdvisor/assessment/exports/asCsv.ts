import { csvCell } from "./escape";
import type { Document } from "./section";

/** Spreadsheets take a file for UTF-8 only when it says so. */
const BYTE_ORDER_MARK = "\uFEFF";

/** One line a fact; the first cell names the section. */
export const asCsv = ({ title, headline, sections }: Document): string => {
  const facts = sections.flatMap((section) => section.lines.map((cells) => [section.title, ...cells]));
  return BYTE_ORDER_MARK + [[title, headline], ...facts].map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
};
