import { readFileSync } from "node:fs";

import { solution } from "../definition/solution.mjs";
import { element } from "./xml.mjs";

/**
 * The texts of every language: `key -> [[lcid, text], …]`.
 * @param {string} folder where `<lcid>.json` are
 * @throws when a file lacks a text that another has, naming both
 */
export const readLabels = (folder) => {
  const files = solution.languages.map((lcid) => {
    const file = `${folder}/${lcid}.json`;
    return { file, lcid, texts: JSON.parse(readFileSync(file, "utf8")) };
  });
  const keys = new Set(files.flatMap(({ texts }) => Object.keys(texts)));
  for (const { file, texts } of files)
    for (const key of keys) if (!texts[key]) throw new Error(`${file}: ${key}: no text in this language`);

  const used = new Set();
  const of = (key) => {
    if (!keys.has(key)) throw new Error(`${folder}/${solution.baseLanguage}.json: ${key}: no such text`);
    used.add(key);
    return files.map(({ lcid, texts }) => [lcid, texts[key]]);
  };
  return { of, unused: () => [...keys].filter((key) => !used.has(key)) };
};

const list = (wrapper, item, text, language) => (texts) =>
  element(
    wrapper,
    {},
    texts.map(([lcid, value]) => element(item, { [text]: value, [language]: lcid })),
  );
const described = (wrapper, item) => list(wrapper, item, "description", "languagecode");

export const localizedNames = described("LocalizedNames", "LocalizedName");
export const collectionNames = described("LocalizedCollectionNames", "LocalizedCollectionName");
export const descriptions = described("Descriptions", "Description");
export const displayNames = described("displaynames", "displayname");
export const labels = described("labels", "label");
export const titles = list("Titles", "Title", "Title", "LCID");
