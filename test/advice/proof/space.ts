import type { AnswerValues } from "../../../CifVersionAdvisor/advice/types";
import { questions } from "../../../CifVersionAdvisor/knowledge";
import type { QuestionId } from "../../../CifVersionAdvisor/knowledge/types";

type Asked = Exclude<QuestionId, "apps" | "session">;
export type Answered = Omit<AnswerValues, "apps" | "session">;

/** One question of the space with every answer it can have: sets are non-empty, `unknown` is a value. */
export interface Dimension {
  readonly id: Asked;
  readonly values: readonly (string | readonly string[])[];
  /** How far apart two neighbours of this dimension are in the numbering of the space. */
  readonly stride: number;
}

const subsets = (values: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** values.length - 1 }, (_, bits) =>
    values.filter((_value, place) => (bits + 1) & (1 << place)),
  );

const asked = questions.filter(({ id }) => id !== "apps" && id !== "session");

/** The answers to all questions about one app, numbered: the last dimension counts fastest. */
export const dimensions: readonly Dimension[] = asked.reduceRight<readonly Dimension[]>(
  (after, { id, kind, values, assumed }) => {
    const [next] = after;
    const all = kind === "set" ? subsets(values) : assumed === "unknown" ? [...values, "unknown"] : values;
    return [{ id: id as Asked, values: all, stride: next ? next.stride * next.values.length : 1 }, ...after];
  },
  [],
);

export const size = dimensions.reduce((product, { values }) => product * values.length, 1);

export const dimension = (id: Asked): Dimension => {
  const found = dimensions.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

const digit = (index: number, { stride, values }: Dimension): number => Math.floor(index / stride) % values.length;

export const valueAt = (index: number, of: Dimension): string | readonly string[] => of.values[digit(index, of)] ?? "";

/** The answers with this number. */
export const answersAt = (index: number): Answered =>
  Object.fromEntries(dimensions.map((one) => [one.id, valueAt(index, one)])) as unknown as Answered;

/** How many combinations have another verdict when `value` takes the place of `other`; `verdicts` by number. */
export function differing(verdicts: Uint8Array, { stride, values }: Dimension, value: string, other: string): number {
  const [one, two] = [values.indexOf(value) * stride, values.indexOf(other) * stride];
  let count = 0;
  for (let block = 0; block < verdicts.length; block += stride * values.length)
    for (let index = block; index < block + stride; index += 1)
      if (verdicts[index + one] !== verdicts[index + two]) count += 1;
  return count;
}

/** Visits all answers in their order; the object handed over is the same each time. */
export function eachAnswer(visit: (answers: AnswerValues, index: number) => void): void {
  const answers: Record<string, unknown> = { apps: [], session: "unknown", ...answersAt(0) };
  const wheels = [...dimensions].reverse().map(({ id, values }) => ({ id, values, place: 0 }));
  for (let index = 0; index < size; index += 1) {
    visit(answers as unknown as AnswerValues, index);
    // As a counter turns: the fastest wheel by one, and the next one when it comes round.
    for (const wheel of wheels) {
      wheel.place = (wheel.place + 1) % wheel.values.length;
      answers[wheel.id] = wheel.values[wheel.place];
      if (wheel.place > 0) break;
    }
  }
}
