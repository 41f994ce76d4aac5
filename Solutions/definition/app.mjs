import { solution } from "./solution.mjs";

/** The model-driven app and its site map. `privilege` hides an entry from people who may not make assessments. */
export const app = {
  name: "cifadv_CifVersionAdvisor",
  icon: "cifadv_CifVersionAdvisorIcon",
  area: "area",
  group: "group",
  entries: [
    { key: "advisor", url: `/main.aspx?pagetype=control&controlName=${solution.control}`, privilege: "Create" },
    { key: "new", url: "/main.aspx?pagetype=entityrecord&etn=cifadv_assessment", privilege: "Create" },
    { key: "assessments", table: "cifadv_assessment" },
  ],
};
