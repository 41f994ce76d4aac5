import { all, at, parse } from "../pack/dom.mjs";
import { finding } from "./model.mjs";

const TYPES = "[Content_Types].xml";

/** Every part has a content type, every file that is named is there, and nothing else is in the package. */
export const partsCheck = ({ names, text, root, folder }) => {
  const types = parse(text(TYPES), TYPES);
  const extensions = all(types, "Default").map((each) => at(each, "Extension"));
  const overrides = all(types, "Override").map((each) => at(each, "PartName"));
  const untyped = names.filter((name) => {
    const extension = /\.([^./]+)$/.exec(name)?.[1];
    return name !== TYPES && !(extension ? extensions.includes(extension) : overrides.includes(`/${name}`));
  });

  const named = all(root, "FileName").map((each) => each.textContent.slice(1));
  const known = ["customizations.xml", "solution.xml", TYPES, ...named];
  const unknown = names.filter((name) => !known.includes(name) && !name.startsWith(`${folder}/`));
  return [
    ...untyped.map((name) => finding(TYPES, name, "part without a content type")),
    ...named
      .filter((name) => !names.includes(name))
      .map((name) => finding("customizations.xml", name, "named but not in the package")),
    ...unknown.map((name) => finding("package", name, "part that nothing names")),
    ...(names.at(-1) === TYPES ? [] : [finding("package", TYPES, "is not the last part")]),
  ];
};
