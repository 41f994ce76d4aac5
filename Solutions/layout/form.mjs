import { form } from "../definition/form.mjs";
import { solution } from "../definition/solution.mjs";
import { table } from "../definition/table.mjs";
import { allColumns } from "./allColumns.mjs";
import { braced } from "./ids.mjs";
import { descriptions, labels, localizedNames } from "./labels.mjs";
import { element, fields, root } from "./xml.mjs";

/** Class id of a column's ordinary editor, by column type; `host` is the one a code component sits in. */
const classOf = {
  nvarchar: "4273EDBD-AC1D-40d3-9FB2-095C621B552D",
  ntext: "E0DECE4B-6FC8-4a8f-A065-082708572369",
  picklist: "3EF39988-22BB-4f0b-BBBE-64B5A3748AEE",
  status: "5D68B988-0661-4db2-BC3E-17598AD3BE6C",
  datetime: "5B773807-9FB2-42db-97C3-7A91EFF8ADFF",
  owner: "270BD3DB-D9AF-4782-9025-509E298DEC0A",
  host: "F9A8A302-114E-466A-B582-6771B2AE0D92",
};
const FORM_FACTORS = [0, 1, 2]; // web, tablet, phone

const columnOf = (name) => {
  const column = allColumns.find((each) => each.name === name);
  if (!column) throw new Error(`Solutions/definition/form.mjs: ${name}: no such column in table.mjs`);
  return column;
};

const cell = (name, texts) => {
  const column = columnOf(name);
  const shown = form.control.column === name;
  const rows = shown ? form.control.rows : 1;
  const control = element("control", {
    id: name,
    classid: `{${classOf[shown ? "host" : column.type]}}`,
    datafieldname: name,
    disabled: "false",
    uniqueid: shown ? braced(`unique/${name}`) : undefined,
  });
  const place = shown ? { rowspan: rows, colspan: 1 } : {};
  const values = { id: braced(`cell/${name}`), showlabel: !shown, locklevel: 0, ...place };
  const row = element("row", {}, element("cell", values, labels(texts.of(column.label)), control));
  return row + "<row />".repeat(rows - 1);
};

const tab = ({ key, columns }, texts) => {
  const label = labels(texts.of(`form.${key}`));
  const rows = element(
    "rows",
    {},
    columns.map((name) => cell(name, texts)),
  );
  const section = element(
    "section",
    {
      name: `section_${key}`,
      showlabel: false,
      showbar: false,
      IsUserDefined: 0,
      id: braced(`section/${key}`),
      columns: 1,
      labelwidth: 115,
    },
    label,
    rows,
  );
  return element(
    "tab",
    {
      name: `tab_${key}`,
      verticallayout: true,
      id: braced(`tab/${key}`),
      IsUserDefined: 1,
      showlabel: true,
      expanded: true,
    },
    label,
    element("columns", {}, element("column", { width: "100%" }, element("sections", {}, section))),
  );
};

const controlDescriptions = () => {
  const { column, bound } = form.control;
  const plain = element(
    "customControl",
    { id: `{${classOf[columnOf(column).type]}}` },
    element("parameters", {}, fields({ datafieldname: column })),
  );
  Object.values(bound).forEach(columnOf);
  const advisor = FORM_FACTORS.map((formFactor) =>
    element("customControl", { formFactor, name: solution.control }, element("parameters", {}, fields(bound))),
  );
  return element(
    "controlDescriptions",
    {},
    element("controlDescription", { forControl: braced(`unique/${column}`) }, plain, advisor),
  );
};

/** The main form, `{ path: xml }`. */
export const formFiles = (texts) => {
  const id = braced(`form/${form.key}`);
  const content = element(
    "form",
    { headerdensity: "HighWithControls" },
    element(
      "tabs",
      {},
      form.tabs.map((each) => tab(each, texts)),
    ),
    controlDescriptions(),
  );
  const system = element(
    "systemform",
    {},
    fields({ formid: id, IntroducedVersion: solution.introduced, FormPresentation: 1, FormActivationState: 1 }),
    content,
    fields({ IsCustomizable: 1, CanBeDeleted: 1 }),
    localizedNames(texts.of("form")),
    descriptions(texts.of("form.about")),
  );
  return { [`Entities/${table.schema}/FormXml/main/${id}.xml`]: element("forms", root, system) };
};
