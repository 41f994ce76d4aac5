import { all, at, textOf } from "../pack/dom.mjs";
import { finding } from "./model.mjs";

/** What the package holds of each component type, by the name or id a root component has. */
const held = ({ section, table, control }) => ({
  1: [table.toLowerCase()],
  20: section("Roles", "Role").map((role) => at(role, "id")),
  61: section("WebResources", "WebResource").map((resource) => textOf(resource, "Name")),
  62: section("AppModuleSiteMaps", "AppModuleSiteMap").map((siteMap) => textOf(siteMap, "SiteMapUniqueName")),
  66: [control],
  80: section("AppModules", "AppModule").map((app) => textOf(app, "UniqueName")),
});

/** The root components are exactly what the package holds, each with all its parts. */
export const rootComponentsCheck = (parts) => {
  const components = held(parts);
  const there = Object.entries(components).flatMap(([type, keys]) => keys.map((key) => `${type} ${key}`));
  const roots = all(parts.solution, "RootComponent");
  const nameOf = (root) => `${at(root, "type")} ${at(root, "schemaName") || at(root, "id")}`;
  const listed = roots.map(nameOf);
  const say = (element, message) => finding(parts.files.solution, `RootComponent ${element}`, message);
  return [
    ...listed.filter((name) => !there.includes(name)).map((name) => say(name, "not in the package")),
    ...there.filter((name) => !listed.includes(name)).map((name) => say(name, "in the package but not listed")),
    ...roots
      .filter((root) => at(root, "behavior") !== "0")
      .map((root) => say(nameOf(root), "must come with all its parts")),
  ];
};
