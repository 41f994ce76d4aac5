import { isObject, typeOf } from "../knowledge/typeOf";
import type { Problem } from "./types";

/** Takes a parsed value for what it should be; notes what is wrong with it and answers what is left to use. */
export type Shape<T> = (value: unknown, at: string, problems: Problem[]) => T | undefined;

type Wrong = Problem["kind"];

const LONGEST_DETAIL = 60;

export const refuse = (problems: Problem[], kind: Wrong, path: string, value?: unknown): undefined => {
  const detail = typeof value === "string" ? value : JSON.stringify(value);
  problems.push({ kind, path, ...(detail === undefined ? {} : { detail: detail.slice(0, LONGEST_DETAIL) }) });
};

const ofType =
  <T extends string | number>(type: "string" | "number"): Shape<T> =>
  (value, at, problems) =>
    typeof value === type ? (value as T) : refuse(problems, "wrong-type", at, typeOf(value));

export const aString = ofType<string>("string");
export const aNumber = ofType<number>("number");

/** A string that passes a test. */
export const stringThat =
  <T extends string>(passes: (value: string) => boolean): Shape<T> =>
  (value, at, problems) => {
    const string = aString(value, at, problems);
    if (string === undefined) return undefined;
    return passes(string) ? (string as T) : refuse(problems, "unknown-value", at, string);
  };

export const oneOf = <T extends string>(...values: readonly T[]): Shape<T> =>
  stringThat<T>((value) => (values as readonly string[]).includes(value));

/** A list; items that cannot be used are left out, and so is an item whose key came before. */
export const listOf =
  <T>(item: Shape<T>, key?: (item: T) => string): Shape<readonly T[]> =>
  (value, at, problems) => {
    if (!Array.isArray(value)) return refuse(problems, "wrong-type", at, typeOf(value));
    const seen = new Set<string>();
    return (value as readonly unknown[]).flatMap((part, index) => {
      const taken = item(part, `${at}/${index}`, problems);
      if (taken === undefined) return [];
      if (!key) return [taken];
      const name = key(taken);
      if (seen.has(name)) refuse(problems, "duplicate", `${at}/${index}`, name);
      return seen.has(name) ? [] : seen.add(name) && [taken];
    });
  };

type Fields<T> = { readonly [K in keyof T]-?: Shape<NonNullable<T[K]>> };

/** The own value of a field: a name such as `__proto__` or `constructor` finds nothing that was not written. */
export const ownValue = (value: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.prototype.hasOwnProperty.call(value, name) ? value[name] : undefined;

/** An object of known fields; unknown ones are passed over. Without one of `needed` it cannot be used. */
export const objectOf =
  <T extends object>(fields: Fields<T>, ...needed: readonly (keyof T & string)[]): Shape<T> =>
  (value, at, problems) => {
    if (!isObject(value)) return refuse(problems, "wrong-type", at, typeOf(value));
    const taken: Partial<T> = {};
    for (const name of Object.keys(fields) as (keyof T & string)[]) {
      const given = ownValue(value, name);
      const used = given === undefined ? undefined : fields[name](given, `${at}/${name}`, problems);
      if (used !== undefined) taken[name] = used;
      else if (given === undefined && needed.includes(name)) refuse(problems, "missing", `${at}/${name}`);
    }
    return needed.every((name) => name in taken) ? (taken as T) : undefined;
  };
