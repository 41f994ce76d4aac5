import { writeFileSync } from "node:fs";
import path from "node:path";
import { ask, type Host, startHost, temporaryFolder } from "./host";

let host: Host;
const data = temporaryFolder();
beforeAll(async () => {
  host = await startHost({ data });
});
afterAll(() => host.close());

const MISSING = { organization: "single-session-service-and-sales-nothing-answered" };

test("a list has the columns asked for, labels of choices, and pages whose link is the organization's", async () => {
  const { body } = await ask(host, "appmodules?$select=uniquename,navigationtype&$orderby=uniquename", {
    headers: { prefer: "odata.maxpagesize=2" },
  });
  expect(body.value).toHaveLength(2);
  expect(body.value?.[0]).toMatchObject({
    uniquename: "AppDeploymentOrchestration",
    "navigationtype@OData.Community.Display.V1.FormattedValue": "Single session",
  });
  const next = new URL(body["@odata.nextLink"] ?? "");
  expect(next.origin).toBe("https://contoso.crm4.dynamics.com");
  const second = await ask(host, next.pathname.slice("/api/data/v9.2/".length) + next.search, {
    headers: { prefer: "odata.maxpagesize=2" },
  });
  expect(second.body.value?.[0]?.uniquename).toBe("contoso_KnowledgeEditors");
});

test("a fault that is not known, and a file of saved rows that is no JSON, are said in a line", async () => {
  const { status, body } = await ask(host, "appmodules", {}, { faults: "appmodule:on-fire" });
  expect([status, body.error?.message]).toEqual([400, expect.stringMatching(/^There is no fault "appmodule:on-fire"/)]);
  writeFileSync(path.join(data, "adatum.json"), "{");
  const broken = await ask(host, "cifadv_assessments", {}, { organization: "adatum" });
  expect(broken.body.error?.message).toMatch(/adatum\.json is not JSON\. Mend it/);
});

test("providers come expanded with their profile", async () => {
  const expand = "$expand=msdyn_appconfig_msdyn_channelprovider($select=msdyn_uniquename;$filter=statecode eq 0)";
  const { body } = await ask(host, `msdyn_appconfigurations?$select=msdyn_name&${expand}`);
  expect(body.value?.[0]?.msdyn_appconfig_msdyn_channelprovider).toMatchObject([
    { msdyn_uniquename: "contoso_voice" },
    { msdyn_uniquename: "msdyn_omnichannel" },
  ]);
});

test.each([
  [
    "a table that is not there",
    "msdyn_channelproviders",
    MISSING,
    404,
    "0x80060888",
    /segment 'msdyn_channelproviders'/,
  ],
  ["a table nobody knows", "unicorns", {}, 404, "0x80060888", /segment 'unicorns'/],
  [
    "a row that is not there",
    "appmodules(00000000-0000-0000-0000-000000000009)",
    {},
    404,
    "0x80040217",
    /Does Not Exist/,
  ],
  ["an organization nobody knows", "appmodules", { organization: "nowhere" }, 404, "0x80060888", /'nowhere'/],
  ["a user without roles", "solutions", { user: "none" }, 403, "0x80040220", /missing prvReadSolution privilege/],
  ["the shipped role alone", "msdyn_ciproviders", { user: "role" }, 403, "0x80040220", /prvReadmsdyn_ciprovider/],
  ["a refused table", "appmodules", { faults: "appmodule:notAllowed" }, 403, "0x80040220", /prvReadAppModule/],
  ["service protection", "appmodules", { faults: "*:throttled" }, 429, "0x80072322", /limit of 6000/],
  ["a server's error", "appmodules", { faults: "appmodule.read:failed" }, 500, "0x80040216", /unexpected/],
  ["a session that has ended", "appmodules", { faults: "*:unauthorized" }, 401, "0x80072560", /expired/],
])("%s", async (_title, place, local, status, code, message) => {
  const answer = await ask(host, place, {}, local);
  expect(answer).toMatchObject({ status, body: { error: { code } } });
  expect(answer.body.error?.message).toMatch(message);
});

test("service protection says when to come again", async () => {
  const { headers } = await ask(host, "appmodules", {}, { faults: "*:throttled" });
  expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
});

test("a scenario's own fault is met without asking for it", async () => {
  const { status } = await ask(host, "appmodules", {}, { organization: "apps-cannot-be-read-and-nothing-answered" });
  expect(status).toBe(403);
});

test("a dropped connection has no answer", async () => {
  await expect(ask(host, "appmodules", {}, { faults: "appmodule:dropped" })).rejects.toThrow();
});

test("a user who sees own rows only gets an empty list of a table users own", async () => {
  const { body, status } = await ask(host, "msdyn_channelproviders", {}, { user: "own" });
  expect([status, body.value]).toEqual([200, []]);
});

test("metadata of a table names its set and key, and lists only what the organization has", async () => {
  const { body } = await ask(host, "EntityDefinitions(LogicalName='appmodule')");
  expect(body).toMatchObject({ EntitySetName: "appmodules", PrimaryIdAttribute: "appmoduleid" });
  expect((await ask(host, "EntityDefinitions(LogicalName='unicorn')")).status).toBe(404);
  const all = await ask(host, "EntityDefinitions", {}, MISSING);
  expect(all.body.value?.map(({ LogicalName }) => LogicalName)).not.toContain("msdyn_channelprovider");
});

test("only the advisor's own table can be written", async () => {
  const answer = await ask(host, "appmodules", { method: "POST", body: { name: "Mine" } });
  expect(answer.body.error?.message).toMatch(/prvCreateAppModule/);
});

describe("a kept assessment", () => {
  const created = async (body: unknown) =>
    ask(host, "cifadv_assessments", { method: "POST", body, headers: { prefer: "return=representation" } });

  test("is created, changed against its version, refused against an older one, and removed", async () => {
    const { status, body, headers } = await created({ cifadv_name: "First", cifadv_recommendation: 482870002 });
    const id = String(body.cifadv_assessmentid);
    expect(status).toBe(201);
    expect(headers.get("odata-entityid")).toBe(
      `https://contoso.crm4.dynamics.com/api/data/v9.2/cifadv_assessments(${id})`,
    );
    expect(body["cifadv_recommendation@OData.Community.Display.V1.FormattedValue"]).toBe("Both");
    const place = `cifadv_assessments(${id})`;
    const version = String(body["@odata.etag"]);
    const change = (name: string) =>
      ask(host, place, { method: "PATCH", body: { cifadv_name: name }, headers: { "if-match": version } });
    expect((await change("Second")).status).toBe(204);
    expect(await change("Third")).toMatchObject({ status: 412, body: { error: { code: "0x80060882" } } });
    expect((await ask(host, place)).body.cifadv_name).toBe("Second");
    expect((await ask(host, place, { method: "DELETE" })).status).toBe(204);
    expect((await ask(host, place)).status).toBe(404);
  });

  test.each([
    [{ cifadv_name: "x".repeat(201) }, "0x80044331"],
    [{ cifadv_recommendation: 7 }, "0x8004431a"],
    [{ cifadv_colour: "red" }, "0x80060888"],
    [["not", "an", "object"], "0x80048d19"],
  ])("is refused with %j", async (body, code) => {
    expect(await created(body)).toMatchObject({ status: 400, body: { error: { code } } });
  });

  test("survives a restart, each organization's apart", async () => {
    await created({ cifadv_name: "Kept" });
    const again = await startHost({ data });
    const kept = await ask(again, "cifadv_assessments?$select=cifadv_name");
    const elsewhere = await ask(again, "cifadv_assessments", {}, { organization: "agency" });
    await again.close();
    expect(kept.body.value?.map(({ cifadv_name }) => cifadv_name)).toEqual(["Kept"]);
    expect(elsewhere.body.value).toEqual([]);
  });
});

test("the page is served under the strict policy, and nothing outside its folders", async () => {
  const page = await fetch(`${host.url}/`);
  expect(page.headers.get("content-security-policy")).toContain("script-src 'self';");
  expect((await fetch(`${host.url}/page/..%2f..%2fpackage.json`)).status).toBe(404);
  expect((await fetch(`${host.url}/page/%zz`)).status).toBe(400);
});
