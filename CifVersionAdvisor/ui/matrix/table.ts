import type { Ledger } from "../../advice/types";
import { csvCell, markdown } from "../../assessment/exports/escape";
import type { Text } from "../../assessment/text";
import { changesSince, sources, VERSIONS } from "../../knowledge";
import type { Row, Version } from "../../knowledge/types";
import { changeWords } from "../parts/changeWords";
import { fitWords } from "./fitWords";
import { rowKey } from "./rowKey";
import { sentence } from "./words";

/** A page of the knowledge's own: its address is to be followed, and needs no escaping. */
interface Cited {
  readonly words: string;
  readonly url: string;
}
type Cell = string | readonly Cited[];
type Cells = readonly Cell[];

/** A row's name and the two statements. */
const PARTS = [undefined, ...VERSIONS];

/** The last sentence's full stop comes with what joins it to the next. */
const unstopped = (says: string): string => says.replace(/[.。]$/, "");

const partWords = (row: Row, version: Version | undefined, text: Text): string =>
  changesSince(row, version).reduce(
    (says, change) => text("list.sentences", unstopped(says), changeWords(change, text)),
    text(rowKey(row, version)),
  );

const citations = (row: Row, text: Text): readonly Cited[] => {
  const used = PARTS.flatMap((part) => [
    part ? row.cells[part].source : "",
    ...changesSince(row, part).map(({ source }) => source),
  ]);
  const cited = Array.from(new Set(used), (id) => sources[id]);
  return cited.flatMap((page) => (page ? [{ words: `${page.title}, ${text.day(page.date)}`, url: page.url }] : []));
};

/** The rows as cells under their heads: both statements with what changed, how they meet the organization, the sources. */
export const matrixTable = (rows: readonly Row[], ledger: Ledger, text: Text): readonly Cells[] => [
  [
    text("ui.matrix.topics"),
    ...VERSIONS.map((version) => text("ui.version", version)),
    text("ui.matrix.org"),
    text("ui.matrix.sources"),
  ],
  ...rows.map((row) => [
    ...PARTS.map((part) => partWords(row, part, text)),
    sentence(fitWords(row, ledger, text), text),
    citations(row, text),
  ]),
];

const csvOf = (cell: Cell): string =>
  csvCell(typeof cell === "string" ? cell : cell.map(({ words, url }) => `${words}, ${url}`).join("; "));

const markdownOf = (cell: Cell): string =>
  typeof cell === "string" ? markdown(cell) : cell.map(({ words, url }) => `[${markdown(words)}](${url})`).join("; ");

/** Lines end as RFC 4180 asks. */
export const asCsvTable = (table: readonly Cells[]): string =>
  table.map((cells) => `${cells.map(csvOf).join(",")}\r\n`).join("");

export const asMarkdownTable = (table: readonly Cells[]): string => {
  const [head = "", ...body] = table.map((cells) => `| ${cells.map(markdownOf).join(" | ")} |\n`);
  return [head, `|${" --- |".repeat(table[0]?.length ?? 0)}\n`, ...body].join("");
};
