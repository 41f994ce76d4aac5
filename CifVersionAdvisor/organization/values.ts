export { isObject } from "../knowledge/typeOf";

/** A row as the Web API gives it: nothing about its columns can be relied on. */
export type Row = Readonly<Record<string, unknown>>;

/** A text with something in it, without the blanks around it. */
export const textIn = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

/** An id in the one form in which ids compare: lower case, without braces. */
export const idIn = (value: unknown): string | undefined => textIn(value)?.replace(/[{}]/g, "").toLowerCase();

/**
 * Whether a row has the values asked for. `undefined`: a column that decides it holds no value of that type, so the
 * row says nothing.
 */
export function has(row: Row, wanted: Readonly<Record<string, number | boolean>>): boolean | undefined {
  const columns = Object.entries(wanted);
  if (columns.some(([column, value]) => typeof row[column] !== typeof value)) return undefined;
  return columns.every(([column, value]) => row[column] === value);
}
