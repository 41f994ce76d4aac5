/** The type of a value from outside, as JSON names it. */
export const typeOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : typeof value;

/** Nothing about its members can be relied on. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeOf(value) === "object";
