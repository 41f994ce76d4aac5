import type { Ledger } from "../../advice/types";
import { csvCell, markdown } from "../../assessment/exports/escape";
import type { Text } from "../../assessment/text";
import { changesSince, sources, VERSIONS } from "../../knowledge";
import type { Row, Version } from "../../knowledge/types";
import { changeWords } from "../parts/changeWords";
import { fitWords } from "./fitWords";
import { rowKey } from "./rowKey";
import { sentence } from "./words";

type Cells = readonly string[];

/** A row's name and the two statements. */
const PARTS = [undefined, ...VERSIONS];

/** The last sentence's full stop comes with what joins it to the next. */
const unstopped = (says: string): string => says.replace(/[.。]$/, "");

const partWords = (row: Row, version: Version | undefined, text: Text): string =>
  changesSince(row, version).reduce(
    (says, change) => text("list.sentences", unstopped(says), changeWords(change, text)),
    text(rowKey(row, version)),
  );

const citations = (row: Row, text: Text): string => {
  const used = PARTS.flatMap((part) => [
    part ? row.cells[part].source : "",
    ...changesSince(row, part).map(({ source }) => source),
  ]);
  const cited = Array.from(new Set(used), (id) => sources[id]);
  return cited.flatMap((page) => (page ? [`${page.title}, ${text.day(page.date)}, ${page.url}`] : [])).join("; ");
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

/** Lines end as RFC 4180 asks. */
export const asCsvTable = (table: readonly Cells[]): string =>
  table.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");

export const asMarkdownTable = (table: readonly Cells[]): string => {
  const [head = "", ...body] = table.map((cells) => `| ${cells.map(markdown).join(" | ")} |\n`);
  return [head, `|${" --- |".repeat(table[0]?.length ?? 0)}\n`, ...body].join("");
};
