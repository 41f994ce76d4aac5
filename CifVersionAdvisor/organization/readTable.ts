import type { Evidence, OddAnswer, ReadOutcome } from "../knowledge/facts";
import { classify, type Failure } from "./classify";
import { factsIn, queryOf, type Reader, type TableRead } from "./reader";
import { isObject, textIn } from "./values";
import type { Clock, WebApi } from "./webApi";

const TIME_OUT = 10_000;
const MOST_TRIES = 3;
const MOST_PAGES = 200;
const FIRST_WAIT = 500;

/** The privilege to read a table is called after its schema name, which differs from the logical one for these. */
const PRIVILEGES: Readonly<Record<string, string>> = {
  appmodule: "prvReadAppModule",
  solution: "prvReadSolution",
  systemuser: "prvReadUser",
};

/** How a read ends that is not asked again. */
type Ending = Omit<Failure, "again"> & { readonly reason?: OddAnswer };

const odd = (reason: OddAnswer): Ending => ({ outcome: "failed", reason });

/**
 * Reads a table to its last page and says once how that ended. Refusals that may pass are asked again, waiting
 * longer each time; after ten seconds the read is given up. The answer calls it off: nothing is said any more.
 */
export function readTable<Fact>(
  webApi: WebApi,
  clock: Clock,
  reader: Reader<Fact>,
  ended: (read: TableRead<Fact>) => void,
): () => void {
  const { table, pageSize } = reader;
  const rows: unknown[] = [];
  const asked = new Set<string>();
  let over = false;
  let callOffWait = (): void => undefined;

  const close = (): void => {
    over = true;
    callOffTimeOut();
    callOffWait();
  };
  const endedAs = (outcome: ReadOutcome): Evidence => ({
    table,
    outcome,
    readAt: new Date(clock.now()).toISOString(),
  });
  const fail = ({ outcome, reason, code, message, privilege: named }: Ending): void => {
    close();
    const privilege = outcome === "notAllowed" ? (named ?? PRIVILEGES[table] ?? `prvRead${table}`) : undefined;
    const details = {
      ...(reason && { reason }),
      ...(code && { code }),
      ...(message && { message }),
      ...(privilege && { privilege }),
    };
    ended({ evidence: { ...endedAs(outcome), ...details }, complete: false });
  };
  const succeed = (nextLink: string | undefined): void => {
    const found = factsIn(reader, rows);
    if (!found) return fail(odd("unusable"));
    close();
    ended({ evidence: endedAs("read"), ...found, ...(nextLink && { nextLink }) });
  };
  const take = (page: unknown): void => {
    if (!isObject(page) || !Array.isArray(page.entities)) return fail(odd("noList"));
    for (const row of page.entities as unknown[]) rows.push(row);
    const nextLink = textIn(page.nextLink);
    if (nextLink === undefined || pageSize !== undefined) return succeed(nextLink);
    const next = nextLink.indexOf("?");
    if (next < 0 || asked.has(nextLink) || asked.size >= MOST_PAGES) return fail(odd("noNextPage"));
    asked.add(nextLink);
    ask(nextLink.slice(next), 1);
  };
  const ask = (options: string, tries: number): void => {
    new Promise((answer) => answer(webApi.retrieveMultipleRecords(table, options, pageSize))).then(
      (page) => {
        if (!over) take(page);
      },
      (error: unknown) => {
        if (over) return;
        const failure = classify(error);
        if (!failure.again || tries >= MOST_TRIES) return fail(failure);
        // Between half of the wait and all of it, so that reads refused together do not come back together.
        const wait = FIRST_WAIT * 2 ** (tries - 1) * (0.5 + clock.random() / 2);
        callOffWait = clock.after(wait, () => ask(options, tries + 1));
      },
    );
  };

  const callOffTimeOut = clock.after(TIME_OUT, () => fail({ outcome: "timedOut" }));
  ask(queryOf(reader), 1);
  return close;
}
