import { all, parse } from "./dom.mjs";

/** `solution.xml` of one package kind: the kind is said, and the control is a root component (type 66). */
export const solutionXml = (source, control, managed) => {
  const file = "Other/Solution.xml";
  const document = parse(new TextDecoder().decode(source.get(file)), `Solutions/src/${file}`);
  all(document, "Managed")[0].textContent = managed ? "1" : "0";
  const component = document.createElement("RootComponent");
  for (const [name, value] of [
    ["type", "66"],
    ["schemaName", control],
    ["behavior", "0"],
  ])
    component.setAttribute(name, value);
  all(document, "RootComponents")[0].appendChild(component);
  return document;
};
