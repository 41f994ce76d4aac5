import type { Entry, Ledger } from "../../advice/types";
import type { Evidence } from "../../knowledge/facts";
import { questions } from "../../knowledge";
import type { QuestionId } from "../../knowledge/types";
import type { Text } from "../text";
import { answerWords } from "../words/answers";
import { questionName } from "../words/clash";
import { plainName } from "../words/names";
import type { Section } from "./section";
import { sourcesOf } from "./sources";

const evidenceWords = ({ table, outcome, raw, readAt, privilege, code, message }: Evidence, text: Text): string =>
  [table, text(`outcome.${outcome}`), raw, privilege, code, message, readAt && text.moment(readAt)]
    .filter((part) => part !== undefined && part !== "")
    .map((part) => plainName(String(part)))
    .join(", ");

const allEvidence = ({ evidence }: Entry<unknown>, text: Text): string =>
  evidence.map((one) => evidenceWords(one, text)).join("; ");

const line = (id: QuestionId, entry: Entry<unknown>, text: Text): readonly string[] => [
  questionName(id, text),
  answerWords(id, entry.value, text),
  text(`from.${entry.source}`),
  entry.detected === undefined ? "" : answerWords(id, entry.detected, text),
  allEvidence(entry, text),
  sourcesOf(entry.row, text),
];

/** Every answer with where it comes from, and once more those that nobody knows. */
export const ledgerSections = (ledger: Ledger, text: Text): readonly Section[] => {
  const unknown = questions.filter(({ id }) => ledger[id].source === "unknown");
  const heads = ["answer", "from", "read", "evidence", "sources"].map((head) => text(`record.${head}`));
  return [
    {
      title: text("record.ledger"),
      kind: "table",
      heads: [text("record.question"), ...heads],
      lines: questions.map(({ id }) => line(id, ledger[id], text)),
    },
    {
      title: text("record.unknown"),
      kind: "list",
      lines: unknown.map(({ id }) => [questionName(id, text), allEvidence(ledger[id], text)]),
    },
  ];
};
