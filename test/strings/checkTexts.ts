import type { Texts } from "./readTexts";

const PLURAL = /^(zero|one|two|few|many|other)=/;
const placeholders = (text: string): string => [...new Set(text.match(/\{\d+\}/g))].sort().join(" ");
const categoriesOf = (text: string): readonly string[] =>
  text.split("|").map((part) => /^(\w+)=/.exec(part)?.[1] ?? `“${part}”`);

const otherForm = (text: string): string => text.split("|").find((part) => part.startsWith("other=")) ?? "";
const within = (some: string, all: string): boolean => some.split(" ").every((place) => all.includes(place));

/** The plural forms a text needs: those of the counts that occur, to a thousand, and the one that serves all others. */
export function neededForms(locale: string): readonly string[] {
  const rules = new Intl.PluralRules(locale);
  return [...new Set([...Array.from({ length: 1001 }, (_, count) => rules.select(count)), "other"])].sort();
}
const possibleForms = (locale: string): readonly string[] =>
  new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

/** What is wrong inside one text of a language, against its English one. */
function checkText(key: string, text: string, model: string, locale: string): string[] {
  const problems: string[] = [];
  if (text.trim() === "") problems.push(`${key} is empty`);
  if (text !== text.trim()) problems.push(`${key} has space around it`);
  if (PLURAL.test(model) !== PLURAL.test(text)) return [...problems, `${key}: a plural in one language only`];
  if (!PLURAL.test(text)) {
    if (placeholders(text) !== placeholders(model))
      problems.push(`${key}: has ${placeholders(text) || "no places"}, English ${placeholders(model) || "none"}`);
    return problems;
  }
  const given = categoriesOf(text);
  const possible = possibleForms(locale);
  for (const form of neededForms(locale)) if (!given.includes(form)) problems.push(`${key}: no form for “${form}”`);
  for (const form of given) if (!possible.includes(form)) problems.push(`${key}: ${form} is no form here`);
  const places = placeholders(model);
  if (placeholders(otherForm(text)) !== placeholders(otherForm(model)) || !within(placeholders(text), places))
    problems.push(`${key}: other places than in English`);
  return problems;
}

/** Everything wrong with a language's texts; English is compared with itself. */
export function checkTexts(texts: Texts, english: Texts, locale: string): string[] {
  const keys = [...texts.keys()];
  const outOfOrder = keys.find((key, at) => at > 0 && (keys[at - 1] ?? "") > key);
  return [
    ...[...english.keys()].filter((key) => !texts.has(key)).map((key) => `${key} is missing`),
    ...keys.filter((key) => !english.has(key)).map((key) => `${key} is not in English`),
    ...(outOfOrder === undefined ? [] : [`${outOfOrder} is out of order`]),
    ...keys.flatMap((key) => checkText(key, texts.get(key) ?? "", english.get(key) ?? texts.get(key) ?? "", locale)),
  ];
}
