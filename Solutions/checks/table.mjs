import { all, at, textOf } from "../pack/dom.mjs";
import { finding } from "./model.mjs";

const SYSTEM = [
  "createdby",
  "createdon",
  "modifiedby",
  "modifiedon",
  "ownerid",
  "owningbusinessunit",
  "statecode",
  "statuscode",
];
const RELATIONSHIPS = 6;
const LONGEST = { nvarchar: 4000, ntext: 1048576 };

/** The table is one Dataverse can create: key, one name, system columns, names with the prefix, values in range. */
export const tableCheck = ({ table, columns, entity, solution, section, files }) => {
  const say = (element, message) => finding(files.table, element, message);
  const prefix = textOf(all(solution, "Publisher")[0], "CustomizationPrefix");
  const range = textOf(all(solution, "Publisher")[0], "CustomizationOptionValuePrefix");
  const names = [...columns].filter(([, column]) => textOf(column, "DisplayMask").split("|").includes("PrimaryName"));
  const key = `${table.toLowerCase()}id`;
  const wrong = [...columns].flatMap(([name, column]) => {
    const own = textOf(column, "IsCustomField") === "1";
    const longest = LONGEST[textOf(column, "Type")];
    const outside = all(column, "option")
      .map((each) => at(each, "value"))
      .filter((value) => !new RegExp(`^${range}\\d{4}$`).test(value));
    return [
      ...(at(column, "PhysicalName").toLowerCase() === name ? [] : [say(name, "PhysicalName is another column's")]),
      ...(own && !name.startsWith(`${prefix}_`) ? [say(name, "own column without the publisher's prefix")] : []),
      ...(own && longest && !(Number(textOf(column, "MaxLength")) <= longest)
        ? [say(name, `longer than ${longest}`)]
        : []),
      ...outside.map((value) => say(name, `option ${value} is outside the publisher's range`)),
    ];
  });
  return [
    ...wrong,
    ...(names.length === 1 ? [] : [say("DisplayMask", "exactly one column must be the primary name")]),
    ...(textOf(columns.get(key), "Type") === "primarykey" ? [] : [say(key, "no primary key")]),
    ...SYSTEM.filter((name) => !columns.has(name)).map((name) => say(name, "system column is missing")),
    ...(all(entity, "IsQuickCreateEnabled")[0]?.textContent === "0"
      ? []
      : [say("IsQuickCreateEnabled", "quick create must be off")]),
    ...(section("EntityRelationships", "EntityRelationship").length === RELATIONSHIPS
      ? []
      : [finding("Solutions/src/Other/Relationships.xml", "EntityRelationship", `there must be ${RELATIONSHIPS}`)]),
  ];
};
