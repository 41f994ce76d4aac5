import { solution } from "../definition/solution.mjs";
import { table } from "../definition/table.mjs";
import { descriptions, displayNames, labels } from "./labels.mjs";
import { element, fields } from "./xml.mjs";

const state = (value, status, name, texts) =>
  element("state", { value, defaultstatus: status, invariantname: name }, labels(texts));
const status = (value, state, texts) => element("status", { value, state }, labels(texts));

const contentOf = {
  picklist: ({ options }, texts) =>
    element(
      "options",
      {},
      options.map(({ value, label }) =>
        element("option", { value, ExternalValue: "", IsHidden: 0 }, labels(texts.of(label))),
      ),
    ),
  state: (_, texts) =>
    element(
      "states",
      {},
      state(0, 1, "Active", texts.of("state.active")),
      state(1, 2, "Inactive", texts.of("state.inactive")),
    ),
  status: (_, texts) =>
    element("statuses", {}, status(1, 0, texts.of("state.active")), status(2, 1, texts.of("state.inactive"))),
};

/** The choices of a column, kept with the column itself. */
export const optionSet = (column, texts) =>
  element(
    "optionset",
    { Name: `${table.schema.toLowerCase()}_${column.name}` },
    fields({ OptionSetType: column.type, IntroducedVersion: solution.introduced, IsCustomizable: 1 }),
    displayNames(texts.of(column.label)),
    column.about ? descriptions(texts.of(column.about)) : "",
    contentOf[column.type](column, texts),
  );
