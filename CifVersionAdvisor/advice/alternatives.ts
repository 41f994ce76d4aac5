import { questionOf } from "../knowledge";
import { ASSUMED, wordOf, type AskedOnce } from "./answers";
import { changed } from "./change";
import { firstBy } from "./firstBy";
import type { AnswerValues, Change } from "./types";
import { outcomeOf } from "./verdict";

/** Every non-empty set of the values. */
export const subsets = <Value>(values: readonly Value[]): readonly (readonly Value[])[] =>
  Array.from({ length: 2 ** values.length - 1 }, (_, bits) =>
    values.filter((_value, place) => (bits + 1) & (1 << place)),
  );

/** All answers to a question as changes; those of a set nearest to the present one first. */
export function answersTo(question: AskedOnce, answers: AnswerValues): readonly Change[] {
  const { kind, values } = questionOf[question];
  const now = answers[question];
  const distance = (set: readonly string[]): number =>
    values.filter((value) => set.includes(value) !== now.includes(value as never)).length;
  const all =
    kind === "set"
      ? [...subsets(values)].sort((one, other) => distance(one) - distance(other)).map((set) => set.join(","))
      : values;
  return all.map((value) => ({ question, value }));
}

/** What an answer does, all else as assumed: answers with one effect lead to the same verdict, whatever else holds. */
const effectOf = (change: Change): number => outcomeOf(changed(ASSUMED, change)).possible;

/** The changes of one question's answer that can matter: for each effect other than the present one, the nearest. */
export const changesOf = (question: AskedOnce, answers: AnswerValues): readonly Change[] =>
  firstBy(answersTo(question, answers), effectOf, effectOf({ question, value: wordOf(answers, question) }));
