import type { QuestionId } from "../knowledge/types";
import type { Warning } from "./types";

const LONGEST_VALUE = 40;

/** A value nobody promised anything about: its kind, or the beginning of a text. Never looks inside. */
const described = (value: unknown): string =>
  typeof value === "string"
    ? value.slice(0, LONGEST_VALUE)
    : value === null
      ? "null"
      : Array.isArray(value)
        ? "array"
        : typeof value;

export const warningOf = (question: QuestionId, kind: Warning["kind"], value: unknown): Warning => ({
  question,
  kind,
  value: described(value),
});
