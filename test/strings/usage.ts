import type { Family } from "./families";

/** The control's code, file by file, and its manifest. Paths are relative to the control's folder. */
export type Code = ReadonlyMap<string, string>;

const all = (code: Code, room = ""): string =>
  [...code].flatMap(([path, text]) => (path.startsWith(room) ? [text] : [])).join("\n");

/** Everything in quotes that could be a key or a part of one, the names of properties, and the versions' digits. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set([
    ...[...text.matchAll(/(["'`])([\w.-]+)\1/g)].map((found) => found[2] ?? ""),
    ...[...text.matchAll(/\b(\w+)\??:/g)].map((found) => found[1] ?? ""),
    "1",
    "2",
  ]);

/** A key that the code puts together, as in `ui.mode.${mode}`: where it begins, and what its whole looks like. */
interface Built {
  readonly beginning: string;
  readonly whole: RegExp;
}
const builtKeys = (text: string): Built[] =>
  [...text.matchAll(/`([a-z]\w*\.(?:\w+\.)*)\$\{[^{}`]*\}((?:\.\w+|\.?\$\{[^{}`]*\})*)`/g)].map(
    ([, beginning = "", tail = ""]) => ({
      beginning,
      whole: new RegExp(`^${beginning}(.+)${tail.replace(/\$\{[^{}`]*\}/g, "(.+)")}$`.replace(/\.(?!\+)/g, "\\.")),
    }),
  );

const members = (family: Family, ids: Iterable<string>, suffixes: readonly string[]): string[] =>
  [...ids].flatMap((id) => suffixes.map((suffix) => `${family.prefix}.${id}${suffix}`));

/** Keys nothing in the code asks for. A key put together by the code counts when the code has the words for it. */
export function unusedKeys(keys: Iterable<string>, code: Code, families: readonly Family[]): string[] {
  const words = wordsOf(all(code));
  const built = builtKeys(all(code));
  const listed = new Set(families.map(({ prefix }) => prefix.split(".")[0]));
  const used = new Set(
    families.flatMap((family) =>
      members(family, family.ids ?? wordsOf(all(code, family.room)), [
        ...(family.suffixes ?? [""]),
        ...(family.optional ?? []),
      ]),
    ),
  );
  const isBuilt = (key: string) =>
    built.some(
      ({ whole }) =>
        whole
          .exec(key)
          ?.slice(1)
          .every((part) => words.has(part)) ?? false,
    );
  return [...keys].filter(
    (key) => !words.has(key) && !used.has(key) && (listed.has(key.split(".")[0]) || !isBuilt(key)),
  );
}

/** Keys that the code or a family asks for and that are not there; `…` where none of a family is. */
export function missingKeys(keys: Iterable<string>, code: Code, families: readonly Family[]): string[] {
  const known = new Set(keys);
  const firsts = new Set([...known].map((key) => key.split(".")[0]));
  const text = all(code);
  const spoken = [...text.matchAll(/\btext\(\s*"([^"]+)"/g)].map((found) => found[1] ?? "");
  const quoted = [...text.matchAll(/"(\w+\.[\w.-]+)"/g)]
    .map((found) => found[1] ?? "")
    .filter((literal) => firsts.has(literal.split(".")[0]));
  const required = families.flatMap((family) => members(family, family.ids ?? [], family.suffixes ?? [""]));
  const empty = builtKeys(text)
    .filter(({ beginning }) => firsts.has(beginning.split(".")[0]))
    .filter(({ beginning }) => ![...known].some((key) => key.startsWith(beginning)))
    .map(({ beginning }) => `${beginning}…`);
  return [...new Set([...spoken, ...quoted, ...required])]
    .filter((key) => !known.has(key))
    .concat(...new Set(empty))
    .sort();
}
