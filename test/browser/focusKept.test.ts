import type { Page } from "playwright-core";
import { focused } from "./support/focus";
import { question, READY, status } from "./support/hooks";
import { advisorPages } from "./support/openAdvisor";

const { open } = advisorPages();

const PAUSE = 200;

/** Presses what has been focused, and tells where the focus is when the page has drawn the consequences. */
async function pressed(page: Page, selector: string, key = "Enter") {
  await page.locator(selector).first().focus();
  await page.keyboard.press(key);
  await page.waitForTimeout(PAUSE);
  return focused(page);
}

const at = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => one === document.activeElement);

test("an app that is ticked keeps the focus in the list it has moved to", async () => {
  const page = await open();
  await page.locator(".cif-others > summary").click();
  const offered = page.locator("[data-cif-offered]").first();
  const app = await offered.getAttribute("data-cif-offered");
  expect(await pressed(page, "[data-cif-offered] input", "Space")).toMatchObject({ tag: "input" });
  expect(await at(page, `[data-cif-app="${app}"] input`)).toBe(true);
  await page.keyboard.press("Space");
  await page.waitForTimeout(PAUSE);
  expect(await at(page, `[data-cif-offered="${app}"] input`)).toBe(true);
});

test("an app that is unticked while the others are folded away leaves the focus at their fold", async () => {
  const page = await open();
  await pressed(page, "[data-cif-app] input", "Space");
  expect(await at(page, ".cif-others > summary")).toBe(true);
});

test("a word taken back leaves the focus at the answer that holds", async () => {
  const page = await open();
  const row = '[data-cif-question="channelAnalytics"]';
  await page.locator(`${row} input:not(:checked)`).first().click();
  expect((await question(page, "channelAnalytics")).source).toBe("you");
  await pressed(page, `${row} .cif-provenance > button.cif-link`);
  expect((await question(page, "channelAnalytics")).source).toBe("environment");
  expect(await at(page, `${row} input:checked`)).toBe(true);
});

test("a decision that is deleted leaves the focus among the earlier ones", async () => {
  const page = await open();
  for (const name of ["One", "Two"]) {
    await page.locator(".cif-record input").first().fill(name);
    await page.keyboard.press("Enter");
    await page.waitForSelector(`${READY}:has(.cif-record [role=status]:not(:empty))`);
  }
  expect(await status(page).innerText()).not.toMatch(/not work/);
  await page.locator(".cif-record summary", { hasText: "Earlier" }).click();
  await page.waitForSelector(".cif-earlier li:nth-child(2)");
  const left = () => page.locator(".cif-earlier li").count();
  for (const kept of [1, 0]) {
    await page.locator(".cif-earlier li button", { hasText: "Delete" }).first().click();
    await pressed(page, ".cif-earlier [role=toolbar] button:last-child");
    expect(await left()).toBe(kept);
    expect(await at(page, kept ? ".cif-earlier li button" : ".cif-record details > summary")).toBe(true);
  }
});
