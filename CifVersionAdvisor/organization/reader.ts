import type { Evidence } from "../knowledge/facts";
import { has, isObject, type Row } from "./values";

/** How one fact is read: which table, which columns, which rows, and what a row says. */
export interface Reader<Fact> {
  readonly table: string;
  readonly columns: readonly string[];
  /** Values a row must have. Asked of the server, and checked again on what comes back. */
  readonly wanted?: Readonly<Record<string, number | boolean>>;
  /** A condition that `wanted` cannot say. */
  readonly filter?: string;
  readonly expand?: string;
  /** Only the first page, of this many rows. */
  readonly pageSize?: number;
  /** Column by which rows are told apart, whatever its case: of several that say the same the first counts. */
  readonly distinct?: string;
  /** `null`: the row is none of those asked for. `undefined`: it cannot be used. */
  readonly fact: (row: Row) => Fact | null | undefined;
}

export interface TableRead<Fact> {
  readonly evidence: Evidence;
  /** There exactly when the outcome is `read`. */
  readonly facts?: readonly Fact[];
  /** False when rows had to be left out: what is not among the facts may exist all the same. */
  readonly complete: boolean;
  readonly nextLink?: string;
}

export function queryOf({ columns, wanted = {}, filter, expand }: Reader<unknown>): string {
  const filters = Object.entries(wanted).map(([column, value]) => `${column} eq ${value}`);
  const conditions = [...filters, ...(filter === undefined ? [] : [filter])].join(" and ");
  return `?$select=${columns.join()}${conditions && `&$filter=${conditions}`}${expand === undefined ? "" : `&$expand=${expand}`}`;
}

/** The facts in the rows. `undefined`: there are rows, but none can be used. */
export function factsIn<Fact>({ wanted = {}, fact, distinct }: Reader<Fact>, rows: readonly unknown[]) {
  const found = new Map<unknown, Fact>();
  let unusable = 0;
  for (const row of rows) {
    const belongs = isObject(row) ? has(row, wanted) : undefined;
    if (belongs === false) continue;
    const one = belongs && isObject(row) ? fact(row) : undefined;
    const key = isObject(row) && distinct ? String(row[distinct]).toLowerCase() : found.size;
    if (one === undefined) unusable++;
    else if (one !== null && !found.has(key)) found.set(key, one);
  }
  return unusable > 0 && unusable === rows.length
    ? undefined
    : { facts: [...found.values()], complete: unusable === 0 };
}
