import { all, at, textOf } from "../pack/dom.mjs";
import { finding } from "./model.mjs";

/** The ids an upgrade finds its parts by, and the choice's values, which records keep. */
export const idsIn = ({ entity, section }) => ({
  forms: all(entity, "formid").map((each) => each.textContent),
  views: all(entity, "savedqueryid").map((each) => each.textContent),
  roles: section("Roles", "Role").map((role) => at(role, "id")),
  webResources: section("WebResources", "WebResource").map((each) => textOf(each, "WebResourceId")),
  options: all(entity, "option").map((each) => at(each, "value")),
});

const repeated = (values) => values.filter((value, place) => values.indexOf(value) !== place);

/** Ids are used once, and none that was given once has gone: an upgrade would make a second form, view or role. */
export const idsCheck = (parts, { lock }) => {
  const ids = idsIn(parts);
  return Object.entries(ids).flatMap(([kind, values]) => [
    ...repeated(values).map((id) => finding("customizations.xml", id, "id is used twice")),
    ...lock.ids[kind]
      .filter((id) => !values.includes(id))
      .map((id) => finding("Solutions/release.lock.json", id, `the package has no such id among its ${kind}`)),
  ]);
};
