import { native } from "../native/native";
import { ask, type Host, startHost, temporaryFolder } from "./host";

interface Handler {
  readonly host: string;
}
type Remote = (options: { address: string; token?: string; allowLoopback?: boolean }) => Handler;

const TOKEN = "eyJ0eXAi.secret-part.of_the-token";
const PROVIDERS = "msdyn_appconfig_msdyn_channelprovider";
let remoteOrganization: Remote;
let valid = TOKEN;
let environment: Host;
let page: Host;

const data = temporaryFolder();
beforeAll(async () => {
  ({ remoteOrganization } = await native<{ remoteOrganization: Remote }>("host/server/remoteOrganization.mjs"));
  environment = await startHost({ data, bearer: () => valid });
  const remote = remoteOrganization({ address: environment.url, token: TOKEN, allowLoopback: true });
  page = await startHost({ data, remote });
});
afterAll(() => Promise.all([environment.close(), page.close()]));
beforeEach(() => {
  valid = TOKEN;
});

test("the environment behind it needs the token", async () => {
  expect((await ask(environment, "appmodules")).status).toBe(401);
});

test("reads of the advisor's tables are forwarded with their paging, links as the environment gives them", async () => {
  const { status, body } = await ask(page, "systemusers?$select=systemuserid", {
    headers: { prefer: "odata.maxpagesize=1" },
  });
  expect(status).toBe(200);
  expect(body.value).toHaveLength(1);
  expect(body["@odata.nextLink"]).toMatch(/^https:\/\/contoso\.crm4\.dynamics\.com\//);
});

test("the one relation that the advisor reads is forwarded", async () => {
  const place = `msdyn_appconfigurations?$select=msdyn_name&$expand=${PROVIDERS}($select=msdyn_name;$filter=statecode eq 0)`;
  expect((await ask(page, place)).status).toBe(200);
});

test("an environment's refusal arrives as it is", async () => {
  const answer = await ask(page, "appmodules?$select=colour");
  expect(answer).toMatchObject({ status: 400, body: { error: { code: "0x80060888" } } });
});

test.each([
  ["POST", "cifadv_assessments"],
  ["PATCH", "appmodules(00000000-0000-0000-0000-000000000009)"],
  ["DELETE", "cifadv_assessments(00000000-0000-0000-0000-000000000009)"],
  ["GET", "contacts"],
  ["GET", "organizations"],
  ["GET", "EntityDefinitions"],
  ["GET", "WhoAmI()"],
  ["GET", "$batch"],
  ["GET", "appmodules(00000000-0000-0000-0000-000000000009)/createdby"],
  ["GET", "appmodules/$count"],
  ["GET", "..%2f..%2fcontacts"],
  ["GET", "appmodules?fetchXml=%3Cfetch%3E"],
  ["GET", "appmodules?$expand=createdby"],
  ["GET", "msdyn_appconfigurations?$expand=createdby"],
  ["GET", `msdyn_appconfigurations?$expand=${PROVIDERS},createdby`],
  ["GET", `msdyn_appconfigurations?$expand=${PROVIDERS}($select=msdyn_name),createdby`],
  ["GET", `msdyn_appconfigurations?$expand=${PROVIDERS}($expand=createdby)`],
  ["GET", `msdyn_appconfigurations?$expand=${PROVIDERS}($select=msdyn_name;$expand=createdby)`],
  ["GET", `msdyn_appconfigurations?$expand=${PROVIDERS}&$expand=createdby`],
])("%s %s is refused and never asked of the environment", async (method, place) => {
  valid = "nobody";
  expect((await ask(page, place, { method })).status).not.toBe(401);
  valid = TOKEN;
  expect((await ask(page, place, { method })).status).toBeGreaterThanOrEqual(403);
});

test("a token that expires between two reads gives 401 and one line that says what to do", async () => {
  expect((await ask(page, "appmodules")).status).toBe(200);
  valid = "another";
  const { status, body } = await ask(page, "appmodules");
  expect(status).toBe(401);
  expect(body.error?.message).toMatch(/expired.*Get a new one/);
});

test("the token is in no answer and no error", async () => {
  valid = "another";
  for (const place of ["appmodules", "contacts", "unicorns"]) {
    const answer = await ask(page, place);
    expect(JSON.stringify([answer.body, ...answer.headers])).not.toContain("secret-part");
  }
  const settings = await (await fetch(`${page.url}/settings.json`)).text();
  expect(settings).not.toContain("secret-part");
});

test("an environment that is gone is a bad gateway", async () => {
  const gone = await startHost({ data });
  await gone.close();
  const remote = remoteOrganization({ address: gone.url, token: TOKEN, allowLoopback: true });
  const lonely = await startHost({ data, remote });
  const { status, body } = await ask(lonely, "appmodules");
  await lonely.close();
  expect([status, body.error?.message]).toEqual([502, `${gone.url} did not answer.`]);
});

test.each([
  "http://contoso.crm.dynamics.com",
  "https://contoso.example.com",
  "https://crm.dynamics.com.evil.example",
  "https://contoso.crm.dynamics.com.evil.example",
  "https://evil.example/contoso.crm.dynamics.com",
  "https://user:word@contoso.crm.dynamics.com",
  "https://contoso.crm.dynamics.com:8443",
  "http://localhost:1234",
  "contoso",
  "",
])("%j is no environment", (address) => {
  expect(() => remoteOrganization({ address, token: TOKEN })).toThrow(/^--org is ".*"\. Give the address/);
});

test.each([
  "https://contoso.crm.dynamics.com",
  "https://agency.crm9.dynamics.com/main.aspx?appid=1",
  "https://contoso.crm.microsoftdynamics.us",
  "https://contoso.crm.appsplatform.us",
  "https://contoso.crm.dynamics.cn",
])("%j is one", (address) => {
  expect(remoteOrganization({ address, token: TOKEN }).host).toBe(new URL(address).origin);
});

test.each([
  [undefined, /DATAVERSE_TOKEN is not set/],
  ["  ", /DATAVERSE_TOKEN is not set/],
  ['"quoted token"', /not a token/],
  ["two\nlines", /not a token/],
])("%j is no token", (token, line) => {
  const address = "https://contoso.crm.dynamics.com";
  expect(() => remoteOrganization({ address, ...(token !== undefined && { token }) })).toThrow(line);
});
