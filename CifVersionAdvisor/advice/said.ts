import { nameKey } from "../knowledge";
import type { Question } from "../knowledge/types";
import type { ScopedApp, Warning } from "./types";

/** Notes what cannot be used, and gives nothing in its place. */
export type Warn = (kind: Warning["kind"], value: unknown) => undefined;

const fieldsOf = (given: unknown) => Object(given) as Readonly<Record<string, unknown>>;

export const fieldOf = (given: unknown, name: string): unknown => fieldsOf(given)[name];

function oneOf<Value extends string>(values: readonly Value[], given: unknown, warn: Warn): Value | undefined {
  if (typeof given !== "string") return warn("wrong-type", given);
  return values.find((value) => value === given) ?? warn("unknown-value", given);
}

/** The items that can be used; a name that comes again is noted. */
function listOf<Item>(
  given: unknown,
  read: (item: unknown) => Item | undefined,
  nameOf: (item: Item) => string,
  warn: Warn,
): readonly Item[] | undefined {
  if (!Array.isArray(given)) return warn("wrong-type", given);
  if (given.length === 0) warn("empty", given);
  const names = new Set<string>();
  const items = given.flatMap((item: unknown) => read(item) ?? []);
  for (const name of items.map(nameOf)) {
    if (names.has(nameKey(name))) warn("duplicate", name);
    names.add(nameKey(name));
  }
  return items;
}

/** Reads an answer that may be anything; a set comes in the order of the question's values. */
export function said({ kind, values }: Question, given: unknown, warn: Warn): string | readonly string[] | undefined {
  if (given === undefined || given === "unknown") return given;
  if (kind === "one") return oneOf(values, given, warn);
  const found = listOf(
    given,
    (item) => oneOf(values, item, warn),
    (value) => value,
    warn,
  );
  return found?.length ? values.filter((value) => found.includes(value)) : undefined;
}

export interface SaidApp {
  readonly uniqueName: string;
  readonly session: ScopedApp["session"] | undefined;
}

/** Reads the chosen apps. An empty choice is a choice: no app is in scope then. */
export function saidApps(given: unknown, warn: Warn): readonly SaidApp[] | undefined {
  if (given === undefined || given === "unknown") return undefined;
  const apps = listOf(
    given,
    (item) => {
      const { uniqueName, session } = fieldsOf(item);
      if (typeof uniqueName !== "string" || uniqueName.trim() === "") return warn("wrong-type", uniqueName ?? item);
      return {
        uniqueName,
        session: session === undefined ? session : oneOf(["single", "multi", "unknown"], session, warn),
      };
    },
    ({ uniqueName }) => uniqueName,
    warn,
  );
  return apps?.length === 0 && (given as readonly unknown[]).length > 0 ? undefined : apps;
}
