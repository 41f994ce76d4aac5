import { at, child, children, parse } from "./dom.mjs";

/** Where the single-file parts of the unpacked folder go in `customizations.xml`. */
const SECTION_OF = {
  Roles: "Roles",
  WebResources: "WebResources",
  AppModuleSiteMaps: "AppModuleSiteMaps",
  AppModules: "AppModules",
};
const NAMESPACE = "xmlns:xsi";

/**
 * Joins the unpacked files to the document that SolutionPackager would write.
 * @param {Map<string, Uint8Array>} source files under `Solutions/src`
 * @param {string} control name of the code component, added as MSBuild does
 */
export const customizations = (source, control) => {
  const read = (file) => parse(new TextDecoder().decode(source.get(file)), `Solutions/src/${file}`).documentElement;
  const named = (pattern) => [...source.keys()].filter((file) => pattern.test(file));
  if (!source.has("Other/Customizations.xml")) throw new Error("Solutions/src/Other/Customizations.xml: not there");
  const document = read("Other/Customizations.xml").ownerDocument;
  const section = (name) => child(document.documentElement, name);
  const add = (parent, node) => {
    node.removeAttribute(NAMESPACE);
    return parent.appendChild(document.importNode(node, true));
  };

  for (const file of named(/^Entities\/[^/]+\/Entity\.xml$/)) {
    const entity = add(section("Entities"), read(file));
    const folder = file.slice(0, -"Entity.xml".length);
    const inFolder = (kind) => named(/\.xml$/).filter((each) => each.startsWith(`${folder}${kind}/`));
    const forms = child(entity, "FormXml").appendChild(document.createElement("forms"));
    forms.setAttribute("type", "main");
    for (const form of inFolder("FormXml/main")) for (const each of children(read(form))) add(forms, each);
    const queries = child(entity, "SavedQueries").appendChild(document.createElement("savedqueries"));
    for (const view of inFolder("SavedQueries")) for (const each of children(read(view))) add(queries, each);
    for (const each of children(read(`${folder}RibbonDiff.xml`))) add(child(entity, "RibbonDiffXml"), each);
  }

  for (const [folder, name] of Object.entries(SECTION_OF))
    for (const file of named(/\.xml$/).filter((each) => each.startsWith(`${folder}/`))) add(section(name), read(file));

  const bodies = named(/^Other\/Relationships\//).flatMap((file) => children(read(file)));
  for (const wanted of children(read("Other/Relationships.xml"))) {
    const body = bodies.find((each) => at(each, "Name") === at(wanted, "Name"));
    if (!body) throw new Error(`Solutions/src/Other/Relationships.xml: ${at(wanted, "Name")}: no file describes it`);
    add(section("EntityRelationships"), body);
  }

  const component = section("CustomControls").appendChild(document.createElement("CustomControl"));
  for (const [name, text] of [
    ["Name", control],
    ["FileName", `/Controls/${control}/ControlManifest.xml`],
  ])
    component.appendChild(document.createElement(name)).appendChild(document.createTextNode(text));
  return document;
};
