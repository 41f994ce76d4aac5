import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";

export type Texts = ReadonlyMap<string, string>;

const FOLDER = join(__dirname, "../../CifVersionAdvisor/strings");

/** The texts of a resx file in its order; a name given twice is an error. */
export function parseResx(xml: string): Texts {
  const texts = new Map<string, string>();
  for (const data of Array.from(new DOMParser().parseFromString(xml, "text/xml").getElementsByTagName("data"))) {
    const key = data.getAttribute("name") ?? "";
    if (texts.has(key)) throw new Error(`${key} is there twice`);
    texts.set(key, data.getElementsByTagName("value")[0]?.textContent ?? "");
  }
  return texts;
}

/** Every language there is, by its locale id (1033 is English). */
export function readLanguages(): ReadonlyMap<number, Texts> {
  const languages = new Map<number, Texts>();
  for (const name of readdirSync(FOLDER)) {
    const lcid = /^CifVersionAdvisor\.(\d+)\.resx$/.exec(name)?.[1];
    if (lcid) languages.set(Number(lcid), parseResx(readFileSync(join(FOLDER, name), "utf8")));
  }
  return languages;
}

export const english = (): Texts => readLanguages().get(1033) ?? new Map<string, string>();
