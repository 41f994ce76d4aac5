import { solution } from "../definition/solution.mjs";
import { table } from "../definition/table.mjs";
import { views } from "../definition/views.mjs";
import { braced } from "./ids.mjs";
import { localizedNames } from "./labels.mjs";
import { element, fields, root } from "./xml.mjs";

const logical = table.schema.toLowerCase();
const key = `${logical}id`;
const primaryName = table.columns.find(({ primary }) => primary).schema.toLowerCase();
/** Lists inside another record and look-ups name their grid after the table. */
const GRID_OF_TABLE = [2, 64];

const condition = ({ attribute, operator, value, values = [] }) =>
  element(
    "condition",
    { attribute, operator, value },
    values.map((each) => element("value", {}, each)),
  );
const filter = (type, conditions, extra = {}) =>
  conditions ? element("filter", { type, ...extra }, conditions.map(condition)) : "";
const found = (columns) => columns?.map((attribute) => ({ attribute, operator: "like", value: "{0}" }));

const grid = ({ type, columns }) => {
  const ofTable = GRID_OF_TABLE.includes(type);
  return element(
    "grid",
    {
      name: ofTable ? `${logical}s` : "resultset",
      jump: primaryName,
      select: 1,
      icon: 1,
      preview: type === 64 ? 0 : 1,
    },
    element(
      "row",
      { name: ofTable ? logical : "result", id: key },
      columns.map(([name, width]) => element("cell", { name, width })),
    ),
  );
};

const query = ({ columns, all, any, find }) =>
  element(
    "fetch",
    { version: "1.0", mapping: "logical" },
    element(
      "entity",
      { name: logical },
      [key, ...columns.map(([name]) => name)].map((name) => element("attribute", { name })),
      element("order", {
        attribute: columns.length > 2 ? "cifadv_takenon" : primaryName,
        descending: columns.length > 2,
      }),
      filter("and", all),
      filter("or", any),
      filter("or", found(find), { isquickfindfields: 1 }),
    ),
  );

const view = (each, texts) => {
  const id = braced(`view/${each.key}`);
  const saved = element(
    "savedquery",
    {},
    fields({
      IsCustomizable: 1,
      CanBeDeleted: each.isDefault ? 0 : 1,
      isquickfindquery: each.type === 4 ? 1 : 0,
      isprivate: 0,
      isdefault: each.isDefault ? 1 : 0,
      savedqueryid: id,
    }),
    element("layoutxml", {}, grid(each)),
    fields({ querytype: each.type }),
    element("fetchxml", {}, query(each)),
    fields({ IntroducedVersion: solution.introduced }),
    localizedNames(texts.of(`view.${each.key}`)),
  );
  return [`Entities/${table.schema}/SavedQueries/${id}.xml`, element("savedqueries", root, saved)];
};

/** One file a view. */
export const viewFiles = (texts) => Object.fromEntries(views.map((each) => view(each, texts)));
