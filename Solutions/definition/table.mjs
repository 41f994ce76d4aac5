const verdicts = ["v1", "v2", "both", "neither", "undetermined"];

/** The table an assessment is kept in. Labels by convention: `column.<logical name without prefix>` and `….about`. */
export const table = {
  schema: "cifadv_Assessment",
  columns: [
    { schema: "cifadv_Name", type: "nvarchar", max: 200, primary: true },
    { schema: "cifadv_AssessmentJson", type: "ntext", max: 1048576 },
    {
      schema: "cifadv_Recommendation",
      type: "picklist",
      options: verdicts.map((verdict, place) => ({ value: 482870000 + place, label: `verdict.${verdict}` })),
    },
    { schema: "cifadv_Summary", type: "nvarchar", max: 500, searchable: true },
    { schema: "cifadv_Note", type: "ntext", max: 4000 },
    { schema: "cifadv_KnowledgeDate", type: "datetime", dateOnly: true },
    { schema: "cifadv_Cloud", type: "nvarchar", max: 100 },
    { schema: "cifadv_TakenOn", type: "datetime" },
  ],
};
