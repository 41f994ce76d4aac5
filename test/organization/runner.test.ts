import { readOrganization } from "../../CifVersionAdvisor/organization";
import { fakeWebApi, type Answer } from "../page/webApi";
import { app, contoso, withTable } from "./support/contoso";
import { fakeClock } from "./support/fakeClock";
import { read } from "./support/reading";

const reject = (errorCode?: number) => () => Promise.reject(Object.assign(new Error("no"), { errorCode }));
const never: Answer = () => new Promise(() => undefined);
const of = (table: string, requests: readonly { table: string }[]) =>
  requests.filter((one) => one.table === table).length;

test("an organization whose lists fit one page costs nine requests, each naming its columns", async () => {
  const { requests } = await read(contoso);
  expect(requests).toHaveLength(9);
  for (const { table, options } of requests) {
    const columns = /\$select=([^&]+)/.exec(options)?.[1]?.split(",") ?? [];
    expect(columns.filter((column) => !(column in (contoso.tables[table]?.[0] ?? {})))).toEqual([]);
    expect(columns.length).toBeGreaterThan(0);
  }
});

test("rows are asked of the server by the conditions they are checked against again", async () => {
  const { requests } = await read(contoso);
  const filters = Object.fromEntries(
    requests.map(({ table, options }) => [table, /\$filter=([^&]+)/.exec(options)?.[1]]),
  );
  expect(filters.appmodule).toBe("statecode eq 0 and clienttype eq 4");
  expect(filters.msdyn_sessiontemplate).toBe("ismanaged eq false and statecode eq 0");
  expect(filters.systemuser).toBeUndefined();
});

test.each([
  ["throttled", -2147015898, 3],
  ["network", undefined, 3],
  ["server error", 0x80040216, 1],
  ["privilege", 0x80040220, 1],
  ["absent", 0x80040217, 1],
])("%s: asked at most so often", async (_, code, times) => {
  const { requests, pending } = await read(contoso, { solution: reject(code) });
  expect(of("solution", requests)).toBe(times);
  expect(pending).toBe(0);
});

test("the waits between tries grow and are spread", async () => {
  const { passed } = await read(contoso, { solution: reject(-2147015902) });
  expect(passed).toBe(500 * 0.75 + 1000 * 0.75);
});

test("a further page is one further request; a link that leads back ends in a failure", async () => {
  const rows = Array.from({ length: 5001 }, (_, n) => app(String(n), `contoso_${n}`, 0));
  const paged = await read(withTable("appmodule", rows));
  expect(of("appmodule", paged.requests)).toBe(2);
  expect(paged.detected.apps).toHaveLength(5001);

  const again = { entities: [], nextLink: "https://x.example/a?$skiptoken=1" };
  const turning = await read(contoso, { solution: () => Promise.resolve(again) });
  expect(of("solution", turning.requests)).toBe(2);
  expect(turning.detected.setup.solutions).toBeUndefined();
});

test("a webAPI that throws at once is a failed read like any other", async () => {
  const { clock, run } = fakeClock();
  const webApi = {
    retrieveMultipleRecords: () => {
      throw new Error("Feature 'WebAPI' is required to be specified");
    },
  };
  const reading = readOrganization(webApi, { clock });
  await run();
  expect(await reading.result).toMatchObject({ evidence: { apps: [{ outcome: "failed", table: "appmodule" }] } });
});

test.each([0, 600, 20_000])("what comes back after the reading was called off at %i ms is dropped", async (until) => {
  const time = fakeClock();
  const answers = { appmodule: never, solution: reject(-2147015902) };
  const { webAPI } = fakeWebApi(contoso, answers);
  let told = 0;
  let ended = false;
  const reading = readOrganization(webAPI, { clock: time.clock, onProgress: () => told++ });
  void reading.result.then(() => (ended = true));
  if (until > 0) await time.run(until);
  reading.cancel();
  const before = [told, ended, 0];
  await time.run();
  expect([told, ended, time.pending()]).toEqual(before);
  reading.cancel();
});

test("progress names every read from the start and never takes an answer back", async () => {
  const { steps } = await read(contoso, { appmodule: reject(0x80040220) });
  expect(steps[0]?.reads.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 9 }, () => "reading"));
  steps.slice(1).forEach(({ reads }, at) => {
    reads.forEach(({ outcome }, read) => {
      const before = steps[at]?.reads[read]?.outcome;
      if (before !== "reading") expect(outcome).toBe(before);
    });
  });
});

test.each([
  ["systemuser", "cloud", "prvReadUser"],
  ["appmodule", "apps", "prvReadAppModule"],
  ["msdyn_channelprovider", "channelAnalytics", "prvReadmsdyn_channelprovider"],
] as const)("a refusal that names no privilege still says which one reads %s", async (table, question, privilege) => {
  const { detected } = await read(contoso, { [table]: reject(0x80040220) });
  expect(detected.evidence[question]?.[0]).toMatchObject({ outcome: "notAllowed", privilege });
});
