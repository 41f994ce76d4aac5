import { app, contoso, withTable } from "./support/contoso";
import { read } from "./support/reading";

const AT = "2026-11-22T09:30:00.000Z";
const reject = (errorCode: number | undefined, message: string) => () =>
  Promise.reject(Object.assign(new Error(message), { errorCode }));
const answer = (value: unknown) => () => Promise.resolve(value);
const ofTable = (table: string, outcome: string, more: object = {}) => [{ table, outcome, readAt: AT, ...more }];

test("before a read has ended there is no evidence, and nothing is concluded", async () => {
  const { steps } = await read(contoso);
  expect(steps[0]?.detected).toStrictEqual({ needs: {}, evidence: {}, setup: { absentTables: [], reads: [] } });
});

test("a good read leaves what it found, each fact with its own", async () => {
  const { detected } = await read(contoso);
  expect(detected.evidence).toStrictEqual({
    apps: ofTable("appmodule", "read", {
      raw: "Customerservicehub (single), msdyn_CustomerServiceWorkspace (multi)",
    }),
    customerService: ofTable("appmodule", "read", { raw: "Customerservicehub, msdyn_CustomerServiceWorkspace" }),
    cloud: ofTable("systemuser", "read", { raw: "contoso.crm9.dynamics.com" }),
    severalProviders: ofTable("msdyn_appconfiguration", "read", {
      raw: "Voice agents: contoso_softphone + contoso_second",
    }),
    channelAnalytics: ofTable("msdyn_channelprovider", "read", { raw: "contoso_softphone" }),
    notificationTemplates: ofTable("msdyn_notificationtemplate", "read", { raw: "Ringing" }),
    applicationTabTemplates: ofTable("msdyn_applicationtabtemplate", "read", { raw: "Orders" }),
    sessionTemplates: ofTable("msdyn_sessiontemplate", "read", { raw: "Call" }),
  });
});

test("the client's address is evidence of its own", async () => {
  const { detected } = await read(
    contoso,
    { systemuser: reject(undefined, "") },
    { clientUrl: "https://x.crm.dynamics.cn/main.aspx" },
  );
  expect(detected.evidence.cloud).toStrictEqual([
    { table: "systemuser", outcome: "failed", readAt: "2026-11-22T09:30:01.125Z" },
    { table: "getClientUrl", outcome: "read", raw: "x.crm.dynamics.cn" },
  ]);
});

test.each([
  ["appmodule", "apps", "prvReadAppModule"],
  ["solution", "solutions", "prvReadSolution"],
  ["msdyn_channelprovider", "providers2", "prvReadmsdyn_channelprovider"],
])("a refused read of %s names the privilege after the table's schema name", async (table, list, privilege) => {
  const { detected } = await read(contoso, { [table]: reject(403, "") });
  expect(detected.setup).not.toHaveProperty(list);
  expect(detected.setup.reads).toContainEqual(expect.objectContaining({ table, outcome: "notAllowed", privilege }));
});

test.each([
  ["no rows", answer({ entities: "rows" }), "failed", { reason: "noList" }],
  ["no usable row", answer({ entities: [null] }), "failed", { reason: "unusable" }],
  ["no next page", answer({ entities: [], nextLink: "/next" }), "failed", { reason: "noNextPage" }],
  [
    "a missing table",
    reject(404, "No prvReadAppModule here."),
    "notThere",
    { code: 404, message: "No prvReadAppModule here." },
  ],
  ["a refusal without a word", reject(403, ""), "notAllowed", { code: 403, privilege: "prvReadAppModule" }],
])("what went wrong is kept: %s", async (_, appmodule, outcome, more) => {
  const { detected } = await read(contoso, { appmodule });
  expect(detected.evidence.apps).toStrictEqual(ofTable("appmodule", outcome, more));
});

describe("long evidence is cut", () => {
  const raw = async (...names: readonly string[]) => {
    const rows = names.map((name, n) => app(String(n), name, 0));
    return (await read(withTable("appmodule", rows))).detected.evidence.apps?.[0]?.raw;
  };
  const many = (length: number) => Array.from({ length }, (_, n) => `a${n}`);

  test("ten names stand whole, of eleven ten and how many there are", async () => {
    const ten = many(10).map((name) => `${name} (single)`);
    expect(await raw(...many(10))).toBe(ten.join(", "));
    expect(await raw(...many(11))).toBe(`${ten.join(", ")} … (11)`);
  });

  test("a hundred characters of a name", async () => {
    expect(await raw("x".repeat(300))).toBe("x".repeat(100));
  });
});
