import type { Evidence } from "../knowledge/facts";
import { has, isRow, type Row } from "./values";

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
export function factsIn<Fact>({ wanted = {}, fact }: Reader<Fact>, rows: readonly unknown[]) {
  const facts: Fact[] = [];
  let unusable = 0;
  for (const row of rows) {
    const belongs = isRow(row) ? has(row, wanted) : undefined;
    const found = belongs && isRow(row) ? fact(row) : belongs === false ? null : undefined;
    if (found === undefined) unusable++;
    else if (found !== null) facts.push(found);
  }
  return unusable > 0 && unusable === rows.length ? undefined : { facts, complete: unusable === 0 };
}
