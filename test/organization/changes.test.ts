import { changesBetween } from "../../CifVersionAdvisor/organization";
import { NOTHING_DETECTED } from "../../CifVersionAdvisor/knowledge/facts";
import { app, contoso, HUB, template, withTable } from "./support/contoso";
import { read } from "./support/reading";

const { appmodule = [] } = contoso.tables;
const differences = async (...organizations: [typeof contoso, typeof contoso]) => {
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
])("%s changed", async (_, now, questions) =>
  expect((await differences(contoso, now)).map(({ about }) => about)).toEqual(questions),
);

test("what came and what went is named: apps with their session type, rows of the set-up by name", async () => {
  const hub = app(HUB, "Customerservicehub", 0);
  const desk = app("3", "contoso_Desk", 1);
  const was = withTable("appmodule", [hub, desk]);
  expect(await differences(was, withTable("appmodule", [app(HUB, "Customerservicehub", 1)]))).toMatchObject([
    {
      about: "apps",
      came: [{ uniqueName: "Customerservicehub", session: "multi" }],
      gone: [{ uniqueName: "contoso_Desk" }],
    },
  ]);
  const first = { msdyn_name: "Old phone", msdyn_ciproviderid: "7", statecode: 0 };
  const one = withTable("msdyn_ciprovider", [first]);
  const other = withTable("msdyn_ciprovider", [{ ...first, msdyn_name: "New phone", msdyn_ciproviderid: "8" }]);
  expect(await differences(one, other)).toEqual([
    { about: "msdyn_ciprovider", came: ["New phone"], gone: ["Old phone"] },
  ]);
});

test("what can no longer be read, of the set-up or the apps, is not known and has lost nothing", async () => {
  const first = { msdyn_name: "Old phone", msdyn_ciproviderid: "7", statecode: 0 };
  const one = withTable("msdyn_ciprovider", [first]);
  const refused = { errorCode: 403, message: "" };
  expect(await differences(one, { ...one, faults: { msdyn_ciprovider: refused } })).toEqual([
    { about: "msdyn_ciprovider", came: [], gone: [] },
  ]);
  const unread = { ...one, faults: { appmodule: refused } };
  const [apps] = await differences(one, unread);
  expect(apps).toEqual({ about: "apps", came: [], gone: [] });
  expect(await differences(unread, unread)).toEqual([]);
});

test("an answer that can no longer be read is not known, and came with the next reading", async () => {
  const unread = { ...contoso, faults: { systemuser: { errorCode: 403, message: "" } } };
  expect(await differences(contoso, unread)).toEqual([{ about: "cloud", came: [], gone: [] }]);
  expect(await differences(unread, contoso)).toEqual([{ about: "cloud", came: ["gcc"], gone: [] }]);
});

test("an answer that rests on a refused table is not known", async () => {
  const unread = { ...contoso, faults: { appmodule: { errorCode: 403, message: "" } } };
  expect(await differences(contoso, unread)).toContainEqual({ about: "customerService", came: [], gone: [] });
});

test("an answer whose table is empty now, or no longer there, went", async () => {
  expect(await differences(contoso, withTable("msdyn_sessiontemplate", []))).toEqual([
    { about: "sessionTemplates", came: [], gone: ["nice"] },
  ]);
  const { msdyn_sessiontemplate: _, ...tables } = contoso.tables;
  expect(await differences(contoso, { ...contoso, tables })).toEqual([
    { about: "sessionTemplates", came: [], gone: ["nice"] },
  ]);
});

test.each([
  ["msdyn_channelprovider", "contoso_softphone"],
  ["msdyn_appconfiguration", "Voice agents"],
  ["solution", "ChannelIntegrationFrameworkV2"],
])("what went from %s is told by its table, and that it is not known any more", async (table, name) => {
  const found = await differences(contoso, withTable(table, []));
  expect(found).toContainEqual(
    expect.objectContaining({ about: table, came: [], gone: expect.arrayContaining([name]) }),
  );
  const unread = { ...contoso, faults: { [table]: { errorCode: 403, message: "" } } };
  expect(await differences(contoso, unread)).toContainEqual({ about: table, came: [], gone: [] });
});
