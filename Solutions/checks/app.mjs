import { all, at, textOf } from "../pack/dom.mjs";
import { finding } from "./model.mjs";

const held = ({ entity, table, section }) => ({
  1: [table.toLowerCase()],
  26: all(entity, "savedqueryid").map((each) => each.textContent),
  60: all(entity, "formid").map((each) => each.textContent),
  62: section("AppModuleSiteMaps", "AppModuleSiteMap").map((each) => textOf(each, "SiteMapUniqueName")),
});

const appFindings = (parts) =>
  parts.section("AppModules", "AppModule").flatMap((app) => {
    const say = (element, message) => finding(parts.files.app(textOf(app, "UniqueName")), element, message);
    const components = all(app, "AppModuleComponent").map((each) => [
      at(each, "type"),
      at(each, "schemaName") || at(each, "id"),
    ]);
    const roles = parts.section("Roles", "Role").map((role) => at(role, "id"));
    const maps = all(app, "Role").map((role) => at(role, "id"));
    const icons = parts.section("WebResources", "WebResource").map((each) => textOf(each, "WebResourceId"));
    return [
      ...components
        .filter(([type, key]) => !held(parts)[type]?.includes(key))
        .map(([type, key]) => say(`${type} ${key}`, "not in the package")),
      ...roles.filter((id) => !maps.includes(id)).map((id) => say(id, "the role may not open the app")),
      ...(icons.includes(`{${textOf(app, "WebResourceId")}}`)
        ? []
        : [say("WebResourceId", "the icon is not in the package")]),
      ...(textOf(app, "NavigationType") === "0" ? [] : [say("NavigationType", "must be single-session")]),
      ...(textOf(app, "ClientType") === "4" ? [] : [say("ClientType", "must be the Unified Interface")]),
    ];
  });

const siteMapFindings = (parts) =>
  parts.section("AppModuleSiteMaps", "AppModuleSiteMap").flatMap((siteMap) => {
    const say = (element, message) =>
      finding(parts.files.siteMap(textOf(siteMap, "SiteMapUniqueName")), element, message);
    const table = parts.table.toLowerCase();
    return all(siteMap, "SubArea").flatMap((entry) => {
      const query = new URLSearchParams(at(entry, "Url").split("?")[1] ?? "");
      const full = query.get("pagetype") === "control";
      const [tables, gates] = [at(entry, "Entity") || query.get("etn"), all(entry, "Privilege")];
      return [
        ...(full && query.get("controlName") !== parts.control
          ? [say(at(entry, "Id"), `names an unknown control ${query.get("controlName")}`)]
          : []),
        ...(full && gates.length === 0 ? [say(at(entry, "Id"), "the full page is open to everybody")] : []),
        ...(!full && tables !== table ? [say(at(entry, "Id"), `names an unknown table ${tables}`)] : []),
        ...gates
          .filter((gate) => at(gate, "Entity") !== table)
          .map((gate) => say(at(entry, "Id"), `is gated by another table ${at(gate, "Entity")}`)),
      ];
    });
  });

/** The app opens what the package holds, and its site map leads to the control and the table. */
export const appCheck = (parts) => [...appFindings(parts), ...siteMapFindings(parts)];
