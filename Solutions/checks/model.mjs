import { all, at, child, children, parse, textOf } from "../pack/dom.mjs";
import { readManifest } from "../pack/manifest.mjs";

/** One thing wrong: in which file of the unpacked solution or the package, at which element, and what. */
export const finding = (file, element, message) => ({ file, element, message });

/**
 * A package taken apart once for all checks.
 * @param {Map<string, string | Uint8Array>} entries parts by name
 * @throws with the part's name when one is absent or not well-formed
 */
export const model = (entries) => {
  const text = (name) => {
    const content = entries.get(name);
    if (content === undefined) throw new Error(`${name}: part: not in the package`);
    return typeof content === "string" ? content : new TextDecoder().decode(content);
  };
  const root = parse(text("customizations.xml"), "customizations.xml").documentElement;
  const solution = child(parse(text("solution.xml"), "solution.xml").documentElement, "SolutionManifest");
  const section = (name, item) => children(child(root, name), item);

  const control = textOf(section("CustomControls", "CustomControl")[0], "Name");
  const folder = `Controls/${control}`;
  const entity = section("Entities", "Entity")[0];
  const table = textOf(entity, "Name");
  const columns = new Map(
    all(entity, "attribute")
      .filter((each) => at(each, "PhysicalName"))
      .map((each) => [textOf(each, "LogicalName"), each]),
  );
  const unpacked = (path) => `Solutions/src/${path}`;
  return {
    names: [...entries.keys()],
    text,
    root,
    solution,
    section,
    control,
    folder,
    manifest: readManifest(
      new TextEncoder().encode(text(`${folder}/ControlManifest.xml`)),
      `${folder}/ControlManifest.xml`,
    ),
    entity,
    table,
    columns,
    files: {
      solution: unpacked("Other/Solution.xml"),
      table: unpacked(`Entities/${table}/Entity.xml`),
      form: (id) => unpacked(`Entities/${table}/FormXml/main/${id}.xml`),
      view: (id) => unpacked(`Entities/${table}/SavedQueries/${id}.xml`),
      role: (name) => unpacked(`Roles/${name}.xml`),
      app: (name) => unpacked(`AppModules/${name}/AppModule.xml`),
      siteMap: (name) => unpacked(`AppModuleSiteMaps/${name}/AppModuleSiteMap.xml`),
      manifest: `${folder}/ControlManifest.xml`,
    },
  };
};
