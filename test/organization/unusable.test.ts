import type { Row } from "../page/webApi";
import { app, FIRST, profile, provider, SECOND, template, withTable } from "./support/contoso";
import { read } from "./support/reading";

const setupOf = async (table: string, ...rows: readonly Row[]) => (await read(withTable(table, rows))).detected.setup;
const WORKSPACE = "msdyn_CustomerServiceWorkspace";
const LINK = "msdyn_appconfig_msdyn_channelprovider@odata.nextLink";
const [first, second] = [provider(FIRST, "contoso_softphone"), provider(SECOND, "contoso_second")];

describe("a row without what it is told apart by cannot be used", () => {
  test.each([{ appmoduleid: null }, { appmoduleid: " " }, { uniquename: undefined }, { statecode: null }])(
    "an app with %j",
    async (over) => {
      const { detected } = await read(
        withTable("appmodule", [app("1", "contoso_Desk", 0), { ...app("2", "b", 0), ...over }]),
      );
      expect(detected.apps?.map(({ id }) => id)).toEqual(["1"]);
      expect(detected.setup).toMatchObject({ apps: detected.apps, appsIncomplete: true });
    },
  );

  test.each([{ msdyn_channelproviderid: null }, { msdyn_uniquename: "" }])("a 2.0 provider with %j", async (over) => {
    const { providers2 } = await setupOf("msdyn_channelprovider", first, { ...second, ...over });
    expect(providers2).toEqual([{ id: FIRST, name: "contoso_softphone", uniqueName: "contoso_softphone" }]);
  });

  test("a 1.0 provider without name and id; one of the two is enough", async () => {
    const row = { msdyn_name: null, msdyn_ciproviderid: null, statecode: 0 };
    const { providers1 } = await setupOf("msdyn_ciprovider", row, { ...row, msdyn_ciproviderid: "7" });
    expect(providers1).toEqual([{ name: "7", appIds: [], apiVersion2: false }]);
  });

  test.each([
    ["one provider", [first, second, { ...second, msdyn_uniquename: null }]],
    ["the only provider", [{ ...second, msdyn_uniquename: null }]],
  ])("a profile of which %s cannot be used: the others stay, but the list is not given", async (_, providers) => {
    const odd = profile(WORKSPACE, ...providers);
    const { detected } = await read(withTable("msdyn_appconfiguration", [profile(WORKSPACE, first), odd]));
    expect(detected.evidence.severalProviders).toMatchObject([{ outcome: "read", raw: "" }]);
    expect(detected.setup.profiles).toBeUndefined();
  });
});

describe("a profile's providers", () => {
  test("are none when the list is empty and no link stands for it", async () => {
    const { profiles } = await setupOf("msdyn_appconfiguration", profile(WORKSPACE));
    expect(profiles).toEqual([{ name: "Voice agents", providerIds: [] }]);
  });

  test("are those of the list, when a link comes along with it", async () => {
    const { profiles } = await setupOf("msdyn_appconfiguration", { ...profile(WORKSPACE, first), [LINK]: "x" });
    expect(profiles).toEqual([{ name: "Voice agents", providerIds: [FIRST] }]);
  });
});

test("a profile of a single-session app is not for the set-up check", async () => {
  expect((await setupOf("msdyn_appconfiguration", profile("Customerservicehub", first))).profiles).toEqual([]);
});

test("of the solutions only those of the two versions count, under the names they are known by", async () => {
  const rows = ["CHANNELAPIINTEGRATIONFRAMEWORK", "Default", " ChannelIntegrationFrameworkV2 "];
  const { solutions } = await setupOf("solution", ...rows.map((uniquename) => ({ uniquename })));
  expect(solutions).toEqual(["ChannelAPIIntegrationFramework", "ChannelIntegrationFrameworkV2"]);
});

describe("names", () => {
  test("are taken without the blanks around them; blanks alone are no name", async () => {
    const { providers2 } = await setupOf(
      "msdyn_channelprovider",
      { ...first, msdyn_name: "  Softphone " },
      { ...second, msdyn_name: "  " },
    );
    expect(providers2?.map(({ name }) => name)).toEqual(["Softphone", "contoso_second"]);
  });

  test("a template without one counts by its id", async () => {
    const table = "msdyn_sessiontemplate";
    const nameless = { ...template(table, "7"), msdyn_name: null };
    const { detected } = await read(withTable(table, [nameless, template(table, "Call")]));
    expect(detected.needs.sessionTemplates).toBe("nice");
    expect(detected.evidence.sessionTemplates?.[0]?.raw).toBe("7, Call");
  });
});
