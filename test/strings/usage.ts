import type { Family } from "./families";

/** The control's code, file by file, and its manifest. Paths are relative to the control's folder. */
export type Code = ReadonlyMap<string, string>;

const LITERAL = /(["'`])([\w.-]+)\1/g;
const BUILT = /`([a-z]\w*(?:\.\w+)*\.)\$\{[^`]*`/g;

const all = (code: Code, room = ""): string =>
  [...code].flatMap(([path, text]) => (path.startsWith(room) ? [text] : [])).join("\n");

/** Everything in quotes that could be a key or a part of one, and the names of properties. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set([
    ...[...text.matchAll(LITERAL)].map((found) => found[2] ?? ""),
    ...[...text.matchAll(/\b(\w+)\??:/g)].map((found) => found[1] ?? ""),
  ]);

const members = (family: Family, ids: Iterable<string>, suffixes: readonly string[]): string[] =>
  [...ids].flatMap((id) => suffixes.map((suffix) => `${family.prefix}.${id}${suffix}`));

/** Whether a key belongs to a family no list knows, but whose beginning the code puts together. */
const isBuilt = (key: string, beginnings: readonly string[], words: ReadonlySet<string>): boolean =>
  beginnings.some((beginning) => {
    const rest = key.slice(beginning.length);
    return (
      key.startsWith(beginning) && (words.has(rest) || words.has(rest.split(".")[0] ?? "") || /^[12](\.|$)/.test(rest))
    );
  });

/** Keys nothing in the code asks for. */
export function unusedKeys(keys: Iterable<string>, code: Code, families: readonly Family[]): string[] {
  const words = wordsOf(all(code));
  const listed = new Set(families.map(({ prefix }) => prefix.split(".")[0]));
  const used = new Set(
    families.flatMap((family) =>
      members(family, family.ids ?? wordsOf(all(code, family.room)), [
        ...(family.suffixes ?? [""]),
        ...(family.optional ?? []),
      ]),
    ),
  );
  const beginnings = [...all(code).matchAll(BUILT)].map((found) => found[1] ?? "");
  return [...keys].filter(
    (key) => !words.has(key) && !used.has(key) && (listed.has(key.split(".")[0]) || !isBuilt(key, beginnings, words)),
  );
}

/** Keys that the code or a family asks for and that are not there. */
export function missingKeys(keys: Iterable<string>, code: Code, families: readonly Family[]): string[] {
  const known = new Set(keys);
  const firsts = new Set([...known].map((key) => key.split(".")[0]));
  const asked = [...all(code).matchAll(/\btext\(\s*"([^"]+)"|(["'])(\w+\.[\w.-]+)\2/g)].flatMap((found) =>
    found[1] !== undefined
      ? [found[1]]
      : found[3] !== undefined && firsts.has(found[3].split(".")[0])
        ? [found[3]]
        : [],
  );
  const required = families.flatMap((family) => members(family, family.ids ?? [], family.suffixes ?? [""]));
  return [...new Set([...asked, ...required])].filter((key) => !known.has(key)).sort();
}
