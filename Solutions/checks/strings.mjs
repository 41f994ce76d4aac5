import { solution } from "../definition/solution.mjs";
import { all, at, parse, textOf } from "../pack/dom.mjs";
import { finding } from "./model.mjs";

const lcidOf = (path) => Number(/\.(\d+)\.resx$/.exec(path)?.[1]);
const textsOf = (text, path) =>
  new Map(all(parse(text, path), "data").map((each) => [at(each, "name"), textOf(each, "value")]));

/** Each of the control's languages has every text of the base language, and the solution is labelled in it. */
export const stringsCheck = ({ names, text, folder }) => {
  const paths = names.filter((name) => name.startsWith(`${folder}/strings/`) && name.endsWith(".resx"));
  const base = paths.find((path) => lcidOf(path) === solution.baseLanguage);
  if (!base) return [finding(folder, "strings", `no texts in ${solution.baseLanguage}`)];
  const wanted = [...textsOf(text(base), base).keys()];
  return paths.flatMap((path) => {
    const texts = textsOf(text(path), path);
    const missing = wanted
      .filter((key) => !texts.get(key))
      .map((key) => finding(path, key, "no text in this language"));
    return solution.languages.includes(lcidOf(path))
      ? missing
      : [...missing, finding(path, "language", "the solution has no labels in it")];
  });
};
