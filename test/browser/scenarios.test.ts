import type { Page } from "playwright-core";
import scenarios from "../../host/data/scenarios.json";
import { native } from "../native/native";
import { question, say, until, verdict } from "./support/hooks";
import { advisorPages } from "./support/openAdvisor";
import { rowsOf, storedAnswers } from "./support/rows";

interface Scenario {
  readonly name: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly expect: {
    readonly verdict: string;
    readonly apps?: Readonly<Record<string, string>>;
    readonly notes?: readonly string[];
    readonly questions?: Readonly<Record<string, { readonly source: string; readonly value?: string }>>;
  };
}

const { open, levers, url } = advisorPages();

/** The saved record a scenario's answers are opened with; none for a new one. */
async function recordOf({ name, answers }: Scenario): Promise<string | undefined> {
  if (Object.keys(answers).length === 0) return undefined;
  const { addressName } = await native<{ addressName(name: string): string }>("host/server/organizations.mjs");
  return rowsOf(url(), addressName(name)).create(name, storedAnswers(answers));
}

async function shown(page: Page, { apps = {}, notes = [], questions = {} }: Scenario["expect"]) {
  const app = (name: string) => page.locator(`[data-cif-app="${name}" i]`).first().getAttribute("data-cif-verdict");
  const all = async <Value>(names: readonly string[], read: (name: string) => Promise<Value>) =>
    Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
  const asked = await all(Object.keys(questions), (id) => question(page, id));
  return {
    verdict: await verdict(page),
    apps: await all(Object.keys(apps), app),
    notes: await page.evaluate(
      (wanted) => wanted.filter((id) => document.querySelector(`[data-cif-note="${id}"]`)),
      notes,
    ),
    questions: Object.fromEntries(
      Object.entries(questions).map(([id, { value }]) => [
        id,
        value === undefined ? { source: asked[id]?.source } : asked[id],
      ]),
    ),
  };
}

test.each(
  (scenarios as unknown as Scenario[]).map(
    (scenario, place) => [scenario.name, place % 3 === 0 ? "16" : "17", scenario] as const,
  ),
)("%s, React %s", async (_, react, scenario) => {
  const id = await recordOf(scenario);
  const page = await open({ scenario: scenario.name, react, view: "form", ...(id !== undefined && { id }) });
  expect(await shown(page, scenario.expect)).toEqual({ apps: {}, notes: [], questions: {}, ...scenario.expect });
  const { requests, outputs } = await levers(page, (host) => ({
    requests: host.requests.map(({ method, table }) => `${method} ${table}`),
    outputs: host.outputs(),
  }));
  expect(requests.length).toBeLessThanOrEqual(9);
  expect(new Set(requests).size).toBe(requests.length);
  expect(outputs).toEqual({});
});

test("the same answer by the page's own controls gives the same advice as a stored one", async () => {
  const page = await open({ scenario: "several providers wanted in a single-session app" });
  expect(await verdict(page)).toBe("1.0");
  await say(page, "severalProviders", "A must");
  expect(await verdict(page)).toBe("neither");
  const root = page.locator("[data-cif-state]").first();
  expect(await root.getAttribute("data-cif-unserved")).toBe("1");
  expect(await page.locator("[data-cif-app]").first().getAttribute("data-cif-cause")).toBe("conflict");
  expect(await page.locator('[data-cif-note="conflict-severalProviders"]').count()).toBeGreaterThan(0);
});

test("an update, a resize and another theme ask the organization nothing again", async () => {
  const page = await open({ org: "contoso" });
  const asked = await levers(page, (host) => host.requests.length);
  expect(asked).toBeLessThanOrEqual(9);
  await levers(page, (host) => {
    for (let turn = 0; turn < 20; turn++) host.update({});
    host.setTheme("dark");
    host.setWidth(420);
  });
  await until(() => page.evaluate<boolean>("window.__host.context.mode.allocatedWidth === 420"));
  expect(await levers(page, (host) => host.requests.length)).toBe(asked);
  await page.getByRole("button", { name: "Read the organization again" }).first().click();
  await until(async () => (await levers(page, (host) => host.requests.length)) === 2 * asked);
});
