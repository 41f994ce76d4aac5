const columns = [
  ["cifadv_name", 260],
  ["cifadv_recommendation", 150],
  ["cifadv_summary", 320],
  ["cifadv_takenon", 150],
  ["ownerid", 150],
];
const state = (value) => ({ attribute: "statecode", operator: "eq", value });
const active = state(0);

/** Query types as Dataverse numbers them; `any` joins its conditions with "or". */
export const views = [
  { key: "active", type: 0, isDefault: true, inApp: true, columns, all: [active] },
  { key: "mine", type: 0, inApp: true, columns, all: [active, { attribute: "ownerid", operator: "eq-userid" }] },
  {
    key: "attention",
    type: 0,
    inApp: true,
    columns,
    all: [active],
    any: [
      { attribute: "cifadv_recommendation", operator: "in", values: [482870003, 482870004] },
      { attribute: "cifadv_recommendation", operator: "null" },
    ],
  },
  { key: "inactive", type: 0, inApp: true, columns, all: [state(1)] },
  { key: "advanced", type: 1, isDefault: true, columns },
  { key: "associated", type: 2, isDefault: true, columns, all: [active] },
  { key: "quick", type: 4, isDefault: true, columns, all: [active], find: ["cifadv_name", "cifadv_summary"] },
  { key: "lookup", type: 64, isDefault: true, columns: columns.slice(0, 2), all: [active] },
];
