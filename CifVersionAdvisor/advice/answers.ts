import { perQuestion, questions } from "../knowledge";
import type { Question, QuestionId } from "../knowledge/types";
import type { AnswerValues, Ledger } from "./types";

/** A question about the organization, not about single apps. */
export type AskedOnce = Exclude<QuestionId, "apps">;

const answersBy = (valueOf: (question: Question) => unknown) => perQuestion(valueOf) as AnswerValues;

/** The answers a ledger holds, without where they come from. */
export const answersOf = (ledger: Ledger): AnswerValues => answersBy(({ id }) => ledger[id].value);

/** What holds when nothing was read and nothing was said. */
export const ASSUMED: AnswerValues = answersBy(({ assumed }) => assumed);

/** An answer as one word; a set joined by commas. */
export const wordOf = (answers: AnswerValues, question: AskedOnce): string => {
  const value = answers[question];
  return typeof value === "string" ? value : value.join(",");
};

/** The questions that apply, apart from `apps`: the session type is asked only where no app is in scope. */
export const askedOnce = ({ apps }: AnswerValues): readonly AskedOnce[] =>
  questions.flatMap(({ id }) => (id === "apps" || (id === "session" && apps.length > 0) ? [] : id));
