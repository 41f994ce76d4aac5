import { DOMParser } from "@xmldom/xmldom";
import { readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.join(__dirname, "../../CifVersionAdvisor/strings");

const known = new Map<number, Readonly<Record<string, string>>>();

/** The texts of one language, out of the file that ships. */
export function shippedStrings(lcid: number): Readonly<Record<string, string>> {
  const texts = known.get(lcid) ?? textsIn(lcid);
  known.set(lcid, texts);
  return texts;
}

function textsIn(lcid: number): Readonly<Record<string, string>> {
  const xml = readFileSync(path.join(FOLDER, `CifVersionAdvisor.${lcid}.resx`), "utf8");
  const data = Array.from(new DOMParser().parseFromString(xml, "text/xml").getElementsByTagName("data"));
  return Object.fromEntries(
    data.map((one) => [one.getAttribute("name") ?? "", one.getElementsByTagName("value")[0]?.textContent ?? ""]),
  );
}
