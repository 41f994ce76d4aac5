import type { Page } from "playwright-core";
import { question, say, status, verdict } from "./support/hooks";
import { advisorPages } from "./support/openAdvisor";
import { rowsOf } from "./support/rows";

const { open, url } = advisorPages();

const top = (page: Page) => page.locator(".cif-region").first().innerText();
const sources = async (page: Page, ...ids: readonly string[]) =>
  Object.fromEntries(await Promise.all(ids.map(async (id) => [id, (await question(page, id)).source] as const)));
const evidence = (page: Page, id: string) =>
  page.locator(`[data-cif-question="${id}"] .cif-evidence`).first().textContent();
async function keep(page: Page, name: string): Promise<void> {
  await page.locator(".cif-keep-form").getByLabel("Name").fill(name);
  await page.locator(".cif-keep-form button[type=submit]").click();
}

test("with the shipped role alone the apps and the cloud are read, the rest is named, and a decision can be kept", async () => {
  const page = await open({ org: "contoso", user: "role" });
  expect(await verdict(page)).toBe("both");
  expect(await sources(page, "apps", "cloud", "severalProviders", "channelAnalytics", "sessionTemplates")).toEqual({
    apps: "assumed",
    cloud: "environment",
    severalProviders: "assumed",
    channelAnalytics: "assumed",
    sessionTemplates: "assumed",
  });
  expect(await evidence(page, "apps")).toContain("appmoduleRead.");
  for (const table of ["msdyn_ciprovider", "msdyn_channelprovider", "msdyn_appconfiguration", "msdyn_sessiontemplate"])
    expect(await top(page)).toContain(table);
  expect(await top(page)).not.toContain("appmodule");
  expect(await evidence(page, "channelAnalytics")).toContain(
    "An administrator can grant you the privilege prvReadmsdyn_channelprovider.",
  );
  expect(await page.locator('[data-cif-note^="provider"]').count()).toBe(0);
  await keep(page, "With the role");
  await status(page).filter({ hasText: "Saved." }).waitFor();
});

test("without any privilege every read is named with what is missing, and the advice is had by hand", async () => {
  const page = await open({ org: "contoso", user: "none", address: { page: "off" } });
  expect(await top(page)).toContain("Could not be read");
  expect(Object.values(await sources(page, "apps", "cloud", "severalProviders"))).not.toContain("environment");
  expect(await evidence(page, "apps")).toMatch(/the privilege prvReadAppModule/i);
  expect(await verdict(page)).toBe("undetermined");
  await say(page, "session", "Multisession");
  expect(await verdict(page)).toBe("2.0");

  await keep(page, "Not allowed");
  await status(page).filter({ hasText: "You may not do this here." }).waitFor();
  expect(await status(page).innerText()).toContain("Export the decision, or ask an administrator for access.");
  expect(await page.locator(".cif-keep-form").getByLabel("Name").inputValue()).toBe("Not allowed");
  expect((await rowsOf(url(), "contoso").all()).map((row) => row.cifadv_name)).not.toContain("Not allowed");
  await page.getByRole("button", { name: "Export: Markdown", exact: true }).click();
  await status(page).filter({ hasText: "Exported." }).waitFor();
});

test("who sees own rows only gets no fact from rows that are hidden, and no finding from them", async () => {
  const page = await open({ org: "agency", user: "own" });
  const whole = await open({ org: "agency" });
  expect(await verdict(page)).toBe(await verdict(whole));
  expect(await question(whole, "severalProviders")).toMatchObject({ source: "environment" });
  expect(await question(page, "severalProviders")).toMatchObject({ source: "assumed" });
  expect(await page.locator('[data-cif-note^="provider"]').count()).toBe(0);
});
