import { all, at, textOf } from "../pack/dom.mjs";
import { finding } from "./model.mjs";

const TYPES = ["0", "1", "2", "4", "64"]; // public, advanced find, associated, quick find, lookup

const namesIn = (view) => [
  ...all(view, "cell").map((each) => at(each, "name")),
  ...all(view, "attribute").map((each) => at(each, "name")),
  ...["condition", "order"].flatMap((kind) => all(view, kind).map((each) => at(each, "attribute"))),
];

/** Views show, sort and filter by columns the table has, and each kind a table needs is there. */
export const viewsCheck = ({ entity, columns, table, files }) => {
  const views = all(entity, "savedquery");
  const types = views.map((view) => textOf(view, "querytype"));
  const unknown = views.flatMap((view) => {
    const say = (element, message) => finding(files.view(textOf(view, "savedqueryid")), element, message);
    const [query] = all(view, "entity");
    return [
      ...[...new Set(namesIn(view))]
        .filter((name) => !columns.has(name))
        .map((name) => say(name, "no such column in the table")),
      ...(at(query, "name") === table.toLowerCase() ? [] : [say(at(query, "name"), "queries another table")]),
    ];
  });
  return [
    ...unknown,
    ...TYPES.filter((type) => !types.includes(type)).map((type) =>
      finding(files.table, `querytype ${type}`, "no such view"),
    ),
  ];
};
