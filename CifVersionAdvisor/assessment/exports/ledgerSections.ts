import type { Entry, Ledger } from "../../advice/types";
import { questions, sourcesOf } from "../../knowledge";
import type { QuestionId } from "../../knowledge/types";
import type { Text } from "../text";
import { applies } from "../words/applies";
import { answerWords } from "../words/answers";
import { questionAnswer, questionName } from "../words/clash";
import { evidenceWords } from "../words/evidence";
import type { Section } from "./section";
import { sourceCells } from "./sourceCells";

const detectedWords = (id: QuestionId, { source, detected }: Entry<unknown>, text: Text): string =>
  source === "you" && detected !== undefined
    ? text("record.pair", text("ui.from.environment"), answerWords(id, detected, text))
    : "";

const asked = (ledger: Ledger) => questions.filter(({ id }) => applies(id, ledger));

/** Every answer with where it comes from and what it rests on, and once more what nobody knows. */
export const ledgerSections = (ledger: Ledger, text: Text): readonly Section[] => [
  {
    title: text("ui.form"),
    lines: asked(ledger).map(({ id }) => {
      const entry: Entry<unknown> = ledger[id];
      return [
        questionAnswer(id, entry.value, text),
        text(`ui.from.${entry.source}`),
        detectedWords(id, entry, text),
        evidenceWords(entry.evidence, text),
        ...sourceCells(sourcesOf(entry.row), text),
      ];
    }),
  },
  {
    title: text("record.unknown"),
    lines: asked(ledger)
      .filter(({ id }) => ledger[id].source === "unknown")
      .map(({ id }) => [questionName(id, text), evidenceWords(ledger[id].evidence, text)]),
  },
];
