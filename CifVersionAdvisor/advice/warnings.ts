import { typeOf } from "../knowledge/typeOf";

const LONGEST_VALUE = 40;

/** A value nobody promised anything about: its kind, or the beginning of a text. Never looks inside. */
export const described = (value: unknown): string =>
  typeof value === "string" ? value.slice(0, LONGEST_VALUE) : typeOf(value);
