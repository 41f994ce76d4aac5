import { questions } from "../knowledge";
import type { Channel, Question, Version } from "../knowledge/types";
import { wordOf } from "./answers";
import { servesSome } from "./rules/channels";
import { REQUIREMENTS } from "./rules/requirements";
import type { AnswerValues, Change } from "./types";

type OneQuestion = Question & { readonly id: Exclude<Question["id"], "apps"> };

export const isOne = (question: Question): question is OneQuestion => question.id !== "apps";

const VERSIONS: readonly Version[] = ["1.0", "2.0"];

/** Every non-empty set of the values, in their order. */
const subsets = (values: readonly string[]): readonly string[] =>
  Array.from({ length: (1 << values.length) - 1 }, (_, bits) =>
    values.filter((_value, place) => (bits + 1) & (1 << place)).join(","),
  );

/** How many values one set has and the other has not. */
const distance = (one: string, other: string): number => {
  const [these, those] = [one.split(","), other.split(",")];
  return (
    these.filter((value) => !those.includes(value)).length + those.filter((value) => !these.includes(value)).length
  );
};

const everyAnswer = new Map(
  questions.map((question) => [question.id, question.kind === "set" ? subsets(question.values) : question.values]),
);

/** All answers to a question, as words; those of a set nearest to the present one first. */
export function answersTo(question: OneQuestion, answers: AnswerValues): readonly string[] {
  const all = everyAnswer.get(question.id) ?? [];
  const now = wordOf(answers, question.id);
  return question.kind === "set" ? [...all].sort((one, other) => distance(one, now) - distance(other, now)) : all;
}

/** What an answer does to the versions: two answers with one effect lead to the same verdict, whatever else holds. */
const effectOf = ({ id }: OneQuestion, value: string): string =>
  id === "session"
    ? value
    : VERSIONS.filter((version) =>
        id === "channels"
          ? !servesSome(version, value.split(",") as Channel[])
          : REQUIREMENTS.some(
              ({ question, must, lacking }) => question === id && must === value && lacking.includes(version),
            ),
      ).join();

/** The changes of one question's answer that can matter: for each effect other than the present one, the nearest. */
export function changesOf(question: OneQuestion, answers: AnswerValues): readonly Change[] {
  const seen = new Set([effectOf(question, wordOf(answers, question.id))]);
  return answersTo(question, answers)
    .filter((value) => {
      const effect = effectOf(question, value);
      const isNew = !seen.has(effect);
      seen.add(effect);
      return isNew;
    })
    .map((value) => ({ question: question.id, value }));
}
