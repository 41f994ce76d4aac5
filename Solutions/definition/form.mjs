/** The main form: the advisor over the full width, the plain columns behind a second tab. */
export const form = {
  key: "main",
  tabs: [
    { key: "advisor", columns: ["cifadv_name", "cifadv_assessmentjson"] },
    {
      key: "details",
      columns: [
        "cifadv_recommendation",
        "cifadv_summary",
        "cifadv_note",
        "cifadv_takenon",
        "cifadv_knowledgedate",
        "cifadv_cloud",
        "ownerid",
        "statuscode",
      ],
    },
  ],
  /** The column that shows the control, and the columns its properties are bound to. */
  control: {
    column: "cifadv_assessmentjson",
    rows: 20,
    bound: { assessment: "cifadv_assessmentjson", recommendation: "cifadv_recommendation", summary: "cifadv_summary" },
  },
};
