import type { ReadOutcome } from "../../../CifVersionAdvisor/knowledge/facts";
import type { Answer, Row } from "../../page/webApi";
import { contoso } from "./contoso";

export const TABLES = Object.keys(contoso.tables);

export interface Fault {
  readonly name: string;
  readonly answer: (table: string) => Answer;
  readonly outcome: (table: string) => ReadOutcome;
  /** What holds of the facts of the table: the same as without the fault, those of a table without rows, or none. */
  readonly facts: "same" | "empty" | "none";
}

const refuse = (errorCode: number | undefined, message: string) => () =>
  Promise.reject(Object.assign(new Error(message), errorCode !== undefined && { errorCode }));

const busy = refuse(-2147015902, "Number of requests exceeded the limit of 6000 over time window of 300 seconds.");

/** Every column there, every value `null`. */
const ofNulls = (table: string): Row =>
  Object.fromEntries(Object.keys(contoso.tables[table]?.[0] ?? {}).map((column) => [column, null]));

/** 5,000 rows that are none of the reader's, and its own rows on the last of three pages. */
const inPages = (table: string): Answer => {
  const own = contoso.tables[table] ?? [];
  const other = { ...own[0], statecode: 1, uniquename: "Default" };
  const rows = [...Array.from({ length: 5000 - own.length }, () => other), ...own];
  return ({ options, maxPageSize }) => {
    const size = maxPageSize ?? 2000;
    const from = Number(/skiptoken=(\d+)/.exec(options)?.[1] ?? 0);
    const more = from + size < rows.length;
    const nextLink = more ? `${contoso.host}/api/data/v9.2/x?$skiptoken=${from + size}` : "";
    return Promise.resolve({ entities: rows.slice(from, from + size), nextLink });
  };
};

const always = (answer: Answer, outcome: ReadOutcome): Pick<Fault, "answer" | "outcome" | "facts"> => ({
  answer: () => answer,
  outcome: () => outcome,
  facts: "none",
});

/** What can happen to a read, and what must come of it. */
export const FAULTS: readonly Fault[] = [
  {
    name: "privilege refused",
    ...always(
      refuse(2147746336, "Principal user (Id=1, type=8) is missing prvReadThing privilege (Id=2)."),
      "notAllowed",
    ),
  },
  { name: "table not there", ...always(refuse(0x80060888, "Resource not found for the segment."), "notThere") },
  {
    name: "throttled once",
    answer: () => (request, next) => (request.nth === 1 ? busy() : next()),
    outcome: () => "read",
    facts: "same",
  },
  { name: "throttled always", ...always(busy, "throttled") },
  { name: "server error", ...always(refuse(0x80040216, "An unexpected error occurred."), "failed") },
  { name: "network error", ...always(refuse(undefined, "Failed to fetch"), "failed") },
  { name: "never answers", ...always(() => new Promise(() => undefined), "timedOut") },
  { name: "null", ...always(() => Promise.resolve(null), "failed") },
  {
    name: "an empty list",
    answer: () => () => Promise.resolve({ entities: [], nextLink: "" }),
    outcome: () => "read",
    facts: "empty",
  },
  {
    name: "a row of nulls",
    answer: (table) => () => Promise.resolve({ entities: [ofNulls(table)], nextLink: "" }),
    // No column of a user is looked at, so a row of nulls is as good as any other.
    outcome: (table) => (table === "systemuser" ? "read" : "failed"),
    facts: "none",
  },
  { name: "a wrong type", ...always(() => Promise.resolve({ entities: "rows", nextLink: 7 }), "failed") },
  { name: "5,000 rows on 3 pages", answer: inPages, outcome: () => "read", facts: "same" },
];
