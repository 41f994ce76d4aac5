import { solution } from "../definition/solution.mjs";
import { table } from "../definition/table.mjs";
import { allColumns } from "./allColumns.mjs";
import { columnXml } from "./columns.mjs";
import { collectionNames, descriptions, localizedNames } from "./labels.mjs";
import { tableFlags } from "./tableFlags.mjs";
import { element, fields, root } from "./xml.mjs";

const NO_RIBBON_CHANGES =
  '<RibbonDiffXml><CustomActions /><Templates><RibbonTemplates Id="Mscrm.Templates" /></Templates><CommandDefinitions />' +
  "<RuleDefinitions><TabDisplayRules /><DisplayRules /><EnableRules /></RuleDefinitions><LocLabels /></RibbonDiffXml>";

/** The table with its columns; forms, views and ribbon have files of their own. */
export const tableFiles = (texts) => {
  const name = texts.of("table");
  const english = name[0][1];
  const entity = element(
    "entity",
    { Name: table.schema },
    localizedNames(name),
    collectionNames(texts.of("table.plural")),
    descriptions(texts.of("table.about")),
    element(
      "attributes",
      {},
      allColumns.map((column) => columnXml(column, texts)),
    ),
    fields(tableFlags(`${table.schema.toLowerCase()}s`, solution.introduced)),
  );
  const folder = `Entities/${table.schema}`;
  return {
    [`${folder}/Entity.xml`]: element(
      "Entity",
      root,
      element("Name", { LocalizedName: english, OriginalName: english }, table.schema),
      element("EntityInfo", {}, entity),
      "<FormXml /><SavedQueries /><RibbonDiffXml />",
    ),
    [`${folder}/RibbonDiff.xml`]: NO_RIBBON_CHANGES,
  };
};
