import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { temporaryFolder } from "../host/host";
import { root } from "../native/native";
import { scripts } from "../solutions/scripts";
import { advisorPages } from "./support/openAdvisor";

const control = temporaryFolder();
const FOLDER = "Controls/cifadv_CifAdvisor.CifVersionAdvisor/";

beforeAll(async () => {
  const { buildRelease, unzip } = await scripts();
  const [, managed] = buildRelease({ root });
  for (const [name, bytes] of unzip(managed?.[1] ?? new Uint8Array())) {
    if (!name.startsWith(FOLDER)) continue;
    const file = path.join(control, name.slice(FOLDER.length));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
});

const { open, levers } = advisorPages({ control });

const QUESTION = '[data-cif-question="severalProviders"]';
const sourceIn = (page: Page) => page.locator(QUESTION).first().getAttribute("data-cif-source");
const say = async (page: Page, value: string) => {
  await page.locator(QUESTION).getByLabel(value, { exact: true }).first().click();
  await page.waitForSelector(`${QUESTION}[data-cif-source="you"]`, { state: "attached" });
};

describe("the control out of the managed package", () => {
  test("is answered on the form, saved with it, and has the answer again", async () => {
    const page = await open({ view: "form" });
    expect(await sourceIn(page)).not.toBe("you");
    await say(page, "A must");
    // The control hands a change to the form when the admin has paused.
    while (!(await levers(page, (host) => "assessment" in host.outputs()))) await page.waitForTimeout(50);
    await page.click("#save-form");
    await page.waitForSelector('#form-state[data-form-state="saved"]');
    await page.reload();
    await page.waitForSelector('[data-cif-state="ready"]', { state: "attached" });
    expect(await sourceIn(page)).toBe("you");
  });

  test("keeps a decision on the full page and lists it after a reload", async () => {
    const page = await open({ org: "agency" });
    await page.getByRole("button", { name: "Keep this decision" }).first().click();
    await page.getByLabel("Name").fill("Kept from the package");
    await page.locator(".cif-keep-form").getByRole("button").click();
    await page.waitForSelector("text=Saved.");
    await page.reload();
    await page.waitForSelector('[data-cif-state="ready"]', { state: "attached" });
    await page.locator("details:has(.cif-earlier) summary").first().click();
    await page.locator(".cif-earlier li", { hasText: "Kept from the package" }).waitFor();
  });
});
