import type { Text } from "../../assessment/text";
import { contradictions, sources, updatesOf, VERSIONS } from "../../knowledge";
import type { Row, SourceId, Version } from "../../knowledge/types";
import { rowKey } from "./rowKey";
import { changeWords, wasWords } from "../parts/changeWords";

interface HistoryLine {
  readonly kind: "written" | "was" | "now" | "disagree";
  readonly version?: Version | undefined;
  readonly says: string;
  readonly sources: readonly SourceId[];
}

/** A row's past, a line each: the first wordings, what was and what is since each change, and what sources disagree about. */
export const historyLines = (row: Row, text: Text): readonly HistoryLine[] => [
  ...VERSIONS.map((version): HistoryLine => {
    const { source } = row.cells[version];
    const says = text("ui.matrix.written", text.day(sources[source]?.date ?? ""), text(rowKey(row, version)));
    return { kind: "written", version, says, sources: [source] };
  }),
  ...updatesOf(row).flatMap((update): HistoryLine[] => [
    { kind: "was", version: update.version, says: wasWords(update, text), sources: update.from ? [update.from] : [] },
    { kind: "now", version: update.version, says: changeWords(update, text), sources: [update.source] },
  ]),
  ...contradictions
    .filter((contradiction) => contradiction.row === row.id)
    .map(({ id, sources }): HistoryLine => ({ kind: "disagree", says: text(`contradiction.${id}`), sources })),
];
