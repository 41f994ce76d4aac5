import { questions } from "../knowledge";
import type { QuestionId } from "../knowledge/types";
import type { AnswerValues, Ledger } from "./types";

/** The answers a ledger holds, without where they come from. */
export const answersOf = (ledger: Ledger): AnswerValues =>
  Object.fromEntries(questions.map(({ id }) => [id, ledger[id].value])) as unknown as AnswerValues;

/** An answer as one word; a set joined by commas. */
export const wordOf = (answers: AnswerValues, question: Exclude<QuestionId, "apps">): string => {
  const value = answers[question];
  return typeof value === "string" ? value : value.join(",");
};
