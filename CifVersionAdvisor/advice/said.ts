import type { Question } from "../knowledge/types";
import type { Warning } from "./types";
import { warningOf } from "./warnings";

/** An answer as the admin gave it, as far as it can be used. */
export interface Said<Value> {
  readonly value?: Value;
  readonly warnings: readonly Warning[];
}

const usable = (question: Question, value: string): boolean => value === "unknown" || question.values.includes(value);

function saidOne(question: Question, given: unknown): Said<string> {
  if (typeof given !== "string") return { warnings: [warningOf(question.id, "wrong-type", given)] };
  if (!usable(question, given)) return { warnings: [warningOf(question.id, "unknown-value", given)] };
  return { value: given, warnings: [] };
}

/** A set in the order of the question's values: each once, the unusable ones left out. */
function saidSet(question: Question, given: unknown): Said<string | readonly string[]> {
  if (given === "unknown") return { value: given, warnings: [] };
  if (!Array.isArray(given)) return { warnings: [warningOf(question.id, "wrong-type", given)] };
  if (given.length === 0) return { warnings: [warningOf(question.id, "empty", given)] };
  const warnings: Warning[] = [];
  const found = new Set<string>();
  for (const item of given as readonly unknown[]) {
    if (typeof item !== "string") warnings.push(warningOf(question.id, "wrong-type", item));
    else if (!question.values.includes(item)) warnings.push(warningOf(question.id, "unknown-value", item));
    else if (found.has(item)) warnings.push(warningOf(question.id, "duplicate", item));
    else found.add(item);
  }
  return found.size > 0 ? { value: question.values.filter((value) => found.has(value)), warnings } : { warnings };
}

/** Reads an answer that may be anything. One that cannot be used is no answer, and a warning says so. */
export const said = (question: Question, given: unknown): Said<string | readonly string[]> =>
  given === undefined
    ? { warnings: [] }
    : question.kind === "set"
      ? saidSet(question, given)
      : saidOne(question, given);
