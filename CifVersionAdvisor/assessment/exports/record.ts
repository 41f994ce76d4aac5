import { asOf, baseline } from "../../knowledge";
import type { Text } from "../text";
import { headline } from "../words/headline";
import { isolated } from "../words/names";
import { assessmentOf, type Decision } from "../write";
import { adviceSections } from "./adviceSections";
import { asCsv } from "./asCsv";
import { asMarkdown } from "./asMarkdown";
import { ledgerSections } from "./ledgerSections";
import type { Document, Section } from "./section";

export interface RecordInput extends Decision {
  readonly toolVersion: string;
}

const about = ({ takenOn, takenBy, toolVersion }: RecordInput, text: Text): Section => ({
  title: text("control.name"),
  lines: [
    [text("record.takenOn", text.moment(takenOn))],
    ...(takenBy ? [[text("record.takenBy", isolated(takenBy))]] : []),
    [text("ui.matrix.age", text.day(asOf), text.day(baseline))],
    [text("record.tool", toolVersion)],
  ],
});

/** The decision as sections of facts in the user's language, for every format that people read. */
export const documentOf = (input: RecordInput, text: Text): Document => ({
  title: text("record.title"),
  headline: headline(input.advice, text),
  sections: [about(input, text), ...adviceSections(input.advice, text), ...ledgerSections(input.ledger, text)].filter(
    ({ lines }) => lines.length > 0,
  ),
});

/** The decision as a text that stands alone, in the user's language; `json` is the saved form, which can be imported. */
export const record = (format: "markdown" | "csv" | "json", input: RecordInput, text: Text): string => {
  if (format === "json") return JSON.stringify(assessmentOf(input), undefined, 2);
  return (format === "csv" ? asCsv : asMarkdown)(documentOf(input, text));
};
