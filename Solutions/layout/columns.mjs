import { solution } from "../definition/solution.mjs";
import { descriptions, displayNames } from "./labels.mjs";
import { optionSet } from "./optionSet.mjs";
import { element, fields } from "./xml.mjs";

const FORM_FIELD = "ValidForAdvancedFind|ValidForForm|ValidForGrid";
const OWNERS = [8, 9]; // object type codes of user and team

const common = (column) => ({
  Type: column.type,
  Name: column.name,
  LogicalName: column.name,
  RequiredLevel: column.required ?? "none",
  DisplayMask: column.mask === null ? undefined : (column.mask ?? FORM_FIELD),
  ImeMode: column.ime ?? "auto",
  ValidForUpdateApi: column.update ?? 1,
  ValidForReadApi: 1,
  ValidForCreateApi: column.create ?? 1,
  IsCustomField: column.system ? 0 : 1,
  IsAuditEnabled: column.audit ?? (column.system ? 0 : 1),
  IsLogical: column.logical ? 1 : undefined,
  IsSecured: 0,
  IntroducedVersion: solution.introduced,
  IsCustomizable: 1,
  IsRenameable: 1,
  CanModifySearchSettings: 1,
  CanModifyRequirementLevelSettings: column.type === "primarykey" ? 0 : 1,
  CanModifyAdditionalSettings: 1,
  SourceType: 0,
  IsGlobalFilterEnabled: 0,
  IsSortableEnabled: 0,
  CanModifyGlobalFilterSettings: 1,
  CanModifyIsSortableSettings: 1,
  IsDataSourceSecret: 0,
  AutoNumberFormat: "",
  IsSearchable: column.searchable ? 1 : 0,
  IsFilterable: column.filterable ?? 0,
  IsRetrievable: column.retrievable ?? 0,
  IsLocalizable: 0,
});

const ownOf = {
  nvarchar: ({ max }) => fields({ Format: "text", MaxLength: max, Length: 2 * max }),
  ntext: ({ max }) => fields({ Format: "text", MaxLength: max }),
  int: ({ min = -2147483648 }) => fields({ Format: "", MinValue: min, MaxValue: 2147483647 }),
  // Behaviour 1 follows the user's time zone, 2 is a date without a time.
  datetime: ({ dateOnly, dateFormat, system }) =>
    fields({
      Format: dateOnly ? "date" : (dateFormat ?? "datetime"),
      CanChangeDateTimeBehavior: system ? 0 : 1,
      Behavior: dateOnly ? 2 : 1,
    }),
  lookup: () => fields({ LookupStyle: "single" }) + element("LookupTypes", {}),
  owner: () =>
    fields({ LookupStyle: "single" }) +
    element(
      "LookupTypes",
      {},
      OWNERS.map((code) => element("LookupType", { id: "00000000-0000-0000-0000-000000000000" }, code)),
    ),
  picklist: (column, texts) => fields({ AppDefaultValue: -1 }) + optionSet(column, texts),
  state: optionSet,
  status: optionSet,
  primarykey: () => "",
};

/** One `<attribute>` in the order and with the values of Dataverse's own exports. */
export const columnXml = (column, texts) =>
  element(
    "attribute",
    { PhysicalName: column.schema },
    fields(common(column)),
    ownOf[column.type](column, texts),
    displayNames(texts.of(column.label)),
    column.about ? descriptions(texts.of(column.about)) : "",
  );
