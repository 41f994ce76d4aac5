import { uncheckedIn } from "../../CifVersionAdvisor/advice/setupCheck";
import type { Row } from "../page/webApi";
import { app, contoso, FIRST, HUB, profile, provider, SECOND, template, withTable, WORKSPACE } from "./support/contoso";
import { read } from "./support/reading";

const detect = async (table: string, ...rows: readonly unknown[]) =>
  (await read(withTable(table, rows as readonly Row[]))).detected;

describe("apps", () => {
  const hub = app(HUB, "Customerservicehub", 0);

  test("only active Unified Interface apps, with the session type of navigationtype", async () => {
    const { apps } = await detect(
      "appmodule",
      hub,
      app("2", "contoso_Desk", 1),
      app("3", "contoso_New", 2),
      { ...app("4", "contoso_Old", 0), statecode: 1 },
      { ...app("5", "contoso_Web", 0), clienttype: 2 },
    );
    expect(apps?.map(({ uniqueName, session }) => `${uniqueName} ${session}`)).toEqual([
      "Customerservicehub single",
      "contoso_Desk multi",
      "contoso_New unknown",
    ]);
  });

  test.each(["0", "length", true, null, undefined, -1, 1.5, {}])(
    "navigationtype %p is no session type",
    async (type) => {
      const { apps } = await detect("appmodule", { ...hub, navigationtype: type });
      expect(apps?.[0]?.session).toBe("unknown");
    },
  );

  test("a row that cannot be used leaves the list, but nothing is said to be absent any more", async () => {
    const { apps, setup } = await detect("appmodule", hub, { ...hub, uniquename: null }, null, 7, "app", []);
    expect(apps).toHaveLength(1);
    expect(setup).toMatchObject({ apps, appsIncomplete: true });
  });

  test("a refused table of the set-up is named with its privilege, an absent one and a template table are not", async () => {
    const refused = () => Promise.reject(Object.assign(new Error("no"), { errorCode: 0x80040220 }));
    const absent = () => Promise.reject(Object.assign(new Error("no"), { errorCode: 0x80040217 }));
    const { detected } = await read(contoso, {
      msdyn_ciprovider: refused,
      solution: absent,
      msdyn_sessiontemplate: refused,
    });
    expect(detected.setup.reads).toMatchObject([
      { table: "appmodule", outcome: "read" },
      { table: "solution", outcome: "notThere" },
      { table: "msdyn_ciprovider", outcome: "notAllowed", privilege: "prvReadmsdyn_ciprovider" },
      { table: "msdyn_channelprovider", outcome: "read" },
      { table: "msdyn_appconfiguration", outcome: "read" },
    ]);
    expect(uncheckedIn(detected.setup).map(({ table }) => table)).toEqual(["msdyn_ciprovider"]);
    expect(uncheckedIn((await read(contoso)).detected.setup)).toEqual([]);
  });

  test("names are the maker's: long, empty, with markup or turned round; the same app counts once", async () => {
    const long = "x".repeat(4000);
    const { apps } = await detect(
      "appmodule",
      { ...hub, name: "<img src=x onerror=alert(1)>" },
      { ...hub, uniquename: "CUSTOMERSERVICEHUB" },
      { ...app("2", "contoso_A", 0), name: "" },
      { ...app("3", "contoso_B", 0), name: long },
      { ...app("4", "__proto__", 0), name: "\u202Egnp" },
    );
    expect(apps?.map(({ name }) => name)).toEqual(["<img src=x onerror=alert(1)>", "contoso_A", long, "\u202Egnp"]);
  });

  test("Customer Service is there with one of its apps; their absence says nothing", async () => {
    expect((await detect("appmodule", { ...hub, uniquename: "customerSERVICEhub" })).customerService).toBe("yes");
    expect((await detect("appmodule", app("1", "msdynce_saleshub", 0))).customerService).toBeUndefined();
  });

  test("evidence stays short however many apps there are", async () => {
    const many = Array.from({ length: 6000 }, (_, n) => app(String(n), `contoso_${n}`, 0));
    const { evidence } = await detect("appmodule", ...many);
    expect(evidence.apps?.[0]?.raw).toMatch(/^contoso_0 \(single\), .*contoso_9 \(single\) … \(6000\)$/);
  });
});

describe("providers and profiles", () => {
  const workspace = "msdyn_CustomerServiceWorkspace";
  const [first, second] = [provider(FIRST, "contoso_softphone"), provider(SECOND, "contoso_second")];
  const omnichannel = provider("0", "MSDYN_omnichannel", { msdyn_enableanalytics: true });
  const inactive = { ...second, statecode: 1 };

  test("1.0 providers: active ones, their apps in any form, the version they call themselves", async () => {
    const row = { msdyn_name: "Phone", msdyn_ciproviderapiversion: 0, statecode: 0 };
    const { setup } = await detect(
      "msdyn_ciprovider",
      { ...row, msdyn_appselector: `["{${HUB.toUpperCase()}}", "${WORKSPACE}"]` },
      { ...row, msdyn_appselector: null, msdyn_ciproviderapiversion: 1 },
      { ...row, statecode: 1 },
    );
    expect(setup.providers1).toEqual([
      { name: "Phone", appIds: [HUB, WORKSPACE], apiVersion2: false },
      { name: "Phone", appIds: [], apiVersion2: true },
    ]);
  });

  test("2.0 providers: active ones, without Microsoft's own; analytics of others alone is a use", async () => {
    const { setup, needs } = await detect("msdyn_channelprovider", omnichannel, first, inactive);
    expect(setup.providers2?.map(({ uniqueName }) => uniqueName)).toEqual(["contoso_softphone"]);
    expect(needs.channelAnalytics).toBeUndefined();
    const measured = await detect("msdyn_channelprovider", { ...first, msdyn_enableanalytics: true });
    expect(measured.needs.channelAnalytics).toBe("nice");
    expect(measured.evidence.channelAnalytics?.[0]?.raw).toBe("contoso_softphone");
  });

  test.each([
    ["two in one profile", [profile(workspace, first, second)], "nice"],
    ["one in each of two profiles", [profile(workspace, first), profile(workspace, second)], undefined],
    ["one beside Microsoft's own", [profile(workspace, first, omnichannel)], undefined],
    ["one active, one not", [profile(workspace, first, inactive)], undefined],
    ["the same twice", [profile(workspace, first, first)], undefined],
    ["an inactive profile", [{ ...profile(workspace, first, second), statecode: 1 }], undefined],
  ])("several providers: %s", async (_, rows, need) => {
    expect((await detect("msdyn_appconfiguration", ...rows)).needs.severalProviders).toBe(need);
  });

  test("the set-up check sees profiles of the two multi-session apps only", async () => {
    const { setup } = await detect(
      "msdyn_appconfiguration",
      profile(workspace, first),
      profile("contoso_Desk", second),
    );
    expect(setup.profiles).toEqual([{ name: "Voice agents", providerIds: [FIRST] }]);
  });

  test.each([
    ["a profile without an app", { ...profile(workspace), msdyn_appmoduleuniquename: null }],
    ["providers that did not come along", { ...profile(workspace), msdyn_appconfig_msdyn_channelprovider: undefined }],
    [
      "a link in place of the providers",
      { ...profile(workspace), "msdyn_appconfig_msdyn_channelprovider@odata.nextLink": "x" },
    ],
    ["a provider of nulls", profile(workspace, { msdyn_channelproviderid: null, statecode: null })],
  ])('%s: no list of profiles to say "attached to none" of', async (_, odd) => {
    expect((await detect("msdyn_appconfiguration", profile(workspace, first), odd)).setup.profiles).toBeUndefined();
  });
});

test("templates: only active ones of the organization's own", async () => {
  const table = "msdyn_sessiontemplate";
  const managed = template(table, "Microsoft default", true);
  expect(
    (await detect(table, managed, { ...template(table, "Old"), statecode: 1 })).needs.sessionTemplates,
  ).toBeUndefined();
  const own = await detect(table, managed, template(table, "Call"));
  expect(own.needs.sessionTemplates).toBe("nice");
  expect(own.evidence.sessionTemplates).toMatchObject([{ table, outcome: "read", raw: "Call" }]);
});

test("a refusal leaves the privilege at the question it would have answered", async () => {
  const message = "Principal user is missing prvReadmsdyn_channelprovider privilege";
  const faults = { msdyn_channelprovider: { errorCode: 2147746336, message } };
  const { detected } = await read({ ...contoso, faults });
  expect(detected.evidence.channelAnalytics).toMatchObject([
    { outcome: "notAllowed", privilege: "prvReadmsdyn_channelprovider", code: 2147746336, message },
  ]);
  expect(detected.needs.severalProviders).toBe("nice");
});
