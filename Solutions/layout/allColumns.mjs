import { solution } from "../definition/solution.mjs";
import { systemColumns } from "../definition/systemColumns.mjs";
import { table } from "../definition/table.mjs";

const PRIMARY_NAME = "PrimaryName|ValidForAdvancedFind|ValidForForm|ValidForGrid|RequiredForForm";

const named = (column) => ({ ...column, name: column.schema.toLowerCase() });
const own = (column) => {
  const label = `column.${column.schema.toLowerCase().slice(solution.publisher.prefix.length + 1)}`;
  const primary = column.primary ? { required: "required", mask: PRIMARY_NAME, searchable: true, retrievable: 1 } : {};
  return { ...named(column), ...primary, label, about: `${label}.about` };
};
const system = (column) => ({ ...named(column), system: true, label: `system.${column.schema.toLowerCase()}` });

const key = {
  ...named({ schema: `${table.schema}Id`, type: "primarykey" }),
  system: true,
  label: "table",
  required: "systemrequired",
  mask: "ValidForAdvancedFind|RequiredForGrid",
  update: 0,
  filterable: 1,
  retrievable: 1,
};

/** Every column of the table, sorted as exports are. */
export const allColumns = [...systemColumns.map(system), key, ...table.columns.map(own)].sort((a, b) =>
  a.name < b.name ? -1 : 1,
);
