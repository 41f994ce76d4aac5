import { changesBetween } from "../../CifVersionAdvisor/organization";
import { NOTHING_DETECTED } from "../../CifVersionAdvisor/knowledge/facts";
import { app, contoso, HUB, template, withTable } from "./support/contoso";
import { read } from "./support/reading";

const { appmodule = [] } = contoso.tables;
const between = async (...organizations: [typeof contoso, typeof contoso]) => {
  const [was, now] = await Promise.all(organizations.map(async (one) => (await read(one)).detected));
  return changesBetween(was ?? NOTHING_DETECTED, now ?? NOTHING_DETECTED);
};

test.each([
  ["nothing", contoso, []],
  ["the order of apps", withTable("appmodule", [...appmodule].reverse()), []],
  ["a new app", withTable("appmodule", [...appmodule, app("3", "contoso_Desk", 1)]), ["apps"]],
  ["a session type", withTable("appmodule", [app(HUB, "Customerservicehub", 1), ...appmodule.slice(1)]), ["apps"]],
  ["the last apps of Customer Service", withTable("appmodule", [app("1", "x", 0)]), ["apps", "customerService"]],
  ["templates", withTable("msdyn_sessiontemplate", []), ["sessionTemplates"]],
  ["another name of a template", withTable("msdyn_sessiontemplate", [template("msdyn_sessiontemplate", "B")]), []],
  ["the cloud", { ...contoso, host: "https://contoso.crm.dynamics.com" }, ["cloud"]],
  [
    "a table that can no longer be read",
    { ...contoso, faults: { systemuser: { errorCode: 403, message: "" } } },
    ["cloud"],
  ],
  [
    "the apps can no longer be read",
    { ...contoso, faults: { appmodule: { errorCode: 403, message: "" } } },
    ["apps", "customerService"],
  ],
])("%s changed", async (_, now, questions) => expect(await between(contoso, now)).toEqual(questions));
