import type { Page } from "playwright-core";

/** What the automation hooks say of a question, DESIGN §7. */
export const question = (page: Page, id: string) =>
  page
    .locator(`[data-cif-question="${id}"]`)
    .first()
    .evaluate((row) => ({
      source: row.getAttribute("data-cif-source"),
      value: row.getAttribute("data-cif-value"),
    }));

export const verdict = (page: Page) => page.locator("[data-cif-state]").first().getAttribute("data-cif-verdict");

export const READY = '[data-cif-state="ready"]';

/** Answers a question by its control, unfolded first where it is folded away. */
export async function say(page: Page, id: string, choice: string): Promise<void> {
  const row = page.locator(`[data-cif-question="${id}"]`).first();
  if (!(await row.isVisible())) await page.locator(".cif-fold").first().click();
  const list = row.locator(".cif-answer select");
  if ((await list.count()) > 0) await list.selectOption({ label: choice });
  else await row.locator(".cif-answer label", { hasText: new RegExp(`^${choice}$`) }).click();
  await page.waitForSelector(`[data-cif-question="${id}"][data-cif-source="you"]`, { state: "attached" });
}

/** Opens the region that takes an exported decision up again, and gives it the text. */
export async function importText(page: Page, text: string): Promise<void> {
  const region = page.locator(".cif-import").first();
  if ((await region.getAttribute("open")) === null) await region.locator("summary").click();
  await region.locator("textarea").fill(text);
  await region.getByRole("button", { name: "Take up" }).click();
}

/** What the record's region says of the last deed. */
export const status = (page: Page) => page.locator('.cif-record [role="status"]').first();

/**
 * Waits until the check holds, at most 30 s. The browser's own `waitForFunction` evaluates text in the page, which the
 * page's content security policy refuses.
 */
export async function until(check: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${check.toString()}`);
    await new Promise((later) => setTimeout(later, 25));
  }
}

/** Waits until the check holds in the page; a text is an expression. */
export const comes = <Value = undefined>(page: Page, check: string | ((value: Value) => boolean), value?: Value) =>
  until(async () => Boolean(await page.evaluate(check as (value: unknown) => unknown, value)));
