import type { Page } from "playwright-core";
import { focused, tabTo, type Focused } from "./support/focus";
import { comes, question, READY, status, verdict } from "./support/hooks";
import { advisorPages } from "./support/openAdvisor";

const { open, levers } = advisorPages();

async function press(page: Page, ...keys: readonly string[]): Promise<Focused | undefined> {
  for (const key of keys) await page.keyboard.press(key);
  return focused(page);
}

const row = (page: Page, id: string) => page.locator(`[data-cif-question="${id}"]`);
const source = (page: Page, id: string, from: string) =>
  page.waitForSelector(`[data-cif-question="${id}"][data-cif-source="${from}"]`, { state: "attached" });

test("the verdict is questioned, looked at from another side and answered by keyboard alone", async () => {
  const page = await open();

  // The question that helps most: all apps are right. The next question takes the focus over.
  await tabTo(page, /^All 3 apps$/);
  await press(page, "Enter");
  await source(page, "apps", "you");
  await comes(page, () => document.activeElement?.className === "cif-ask");

  // A flip is looked at; the focus goes to what it shows, and Go back gives it back.
  const flip = await tabTo(page, /^Enterprise licenses: No/);
  expect(flip.group).toBe("What would change this");
  await tabTo(page, /^Show all 12$/);
  await press(page, "Enter");
  await comes(page, () => document.activeElement?.matches(".cif-flips button:nth-child(5)") ?? false);
  expect(await focused(page)).toMatchObject({ group: "What would change this", visible: true });
  await press(page, "ArrowUp", "Enter");
  await page.waitForSelector(".cif-whatif");
  expect(await verdict(page)).toBe("both");
  await tabTo(page, /^Go back$/);
  await press(page, "Enter");
  await page.waitForSelector(".cif-whatif", { state: "detached" });
  await comes(page, () => document.activeElement?.closest(".cif-flips") !== null);

  // Looked at again and applied, then undone and done again.
  await press(page, "Enter");
  await page.waitForSelector(".cif-whatif");
  await tabTo(page, /^Apply$/);
  await press(page, "Enter");
  await page.waitForSelector(".cif-whatif", { state: "detached" });
  const applied = await page.locator(".cif-verdict [role=status]:not(.cif-changes)").innerText();
  await tabTo(page, /^Read the organization again$/, "Shift+Tab");
  expect((await press(page, "ArrowRight"))?.name).toBe("Undo");
  await press(page, "Enter");
  await comes(
    page,
    (was) => document.querySelector<HTMLElement>(".cif-verdict [role=status]")?.innerText !== was,
    applied,
  );
  expect((await press(page, "ArrowRight"))?.name).toBe("Redo");
  await press(page, "Enter");
  await comes(
    page,
    (was) => document.querySelector<HTMLElement>(".cif-verdict [role=status]")?.innerText === was,
    applied,
  );
});

const deed = (page: Page, place: number) => page.locator(".cif-deeds button").nth(place);
const cannotBePressed = (page: Page, place: number) =>
  deed(page, place).evaluate((button) => button.getAttribute("aria-disabled") === "true");

test("a button that cannot be pressed any more keeps the focus, and the arrow keys go on from it", async () => {
  const page = await open();
  await row(page, "channelAnalytics").locator("input:checked").focus();
  await press(page, "ArrowLeft");
  await source(page, "channelAnalytics", "you");
  await deed(page, 0).focus();
  await press(page, "Enter");
  await source(page, "channelAnalytics", "environment");
  expect(await cannotBePressed(page, 0)).toBe(true);
  expect(await focused(page)).toMatchObject({ name: "Undo", visible: true });
  expect((await press(page, "ArrowRight"))?.name).toBe("Redo");
  await press(page, "Enter");
  await source(page, "channelAnalytics", "you");
  expect((await focused(page))?.name).toBe("Redo");

  // Nothing answers: the page goes on reading.
  await levers(page, (host) => host.setFault("*:silent"));
  expect((await press(page, "ArrowRight"))?.name).toBe("Read the organization again");
  await press(page, "Enter");
  await page.waitForSelector('[data-cif-state="refreshing"]');
  expect((await focused(page))?.name).toBe("Read the organization again");
  expect((await press(page, "ArrowRight"))?.name).toBe("Undo");
});

test("keeping keeps the focus, and is not done twice", async () => {
  const page = await open();
  await levers(page, (host) => host.setLatency(300));
  for (const where of [".cif-verdict", ".cif-record"]) {
    const keep = page.locator(`${where} .ms-Button--primary`).first();
    await keep.focus();
    const kept = () =>
      levers(page, ({ requests }) => requests.filter(({ method, table }) => method !== "GET" && table).length);
    const before = await kept();
    await press(page, "Enter");
    await page.waitForSelector(`${where} .ms-Button--primary[aria-disabled="true"]`);
    await press(page, "Enter", "Space");
    await page.waitForSelector(`${where} .ms-Button--primary:not([aria-disabled="true"])`);
    expect(await keep.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await kept()).toBe(before + 1);
  }
});

test.each([
  ["by default", undefined],
  ["in forced colours", "contrast"],
] as const)("%s what cannot be pressed is grey", async (_, theme) => {
  const page = await open({ ...(theme && { theme }) });
  const grey = await page.evaluate(() => {
    const sample = document.body.appendChild(document.createElement("i"));
    sample.style.color = "GrayText";
    const { color } = getComputedStyle(sample);
    sample.remove();
    return color;
  });
  const drawn = (place: number) =>
    deed(page, place).evaluate((one) => getComputedStyle(one.querySelector("svg") ?? one).stroke);
  expect(await drawn(0)).toBe(grey);
  expect(await drawn(2)).not.toBe(grey);
});

test("an answer is changed and its evidence opened by keyboard alone", async () => {
  const page = await open();
  await row(page, "channelAnalytics").locator("input:checked").focus();
  expect(await press(page, "ArrowLeft")).toMatchObject({ name: "A must", tag: "input" });
  await source(page, "channelAnalytics", "you");
  expect(await question(page, "channelAnalytics")).toEqual({ source: "you", value: "must" });
  await tabTo(page, /Use what was read$/);
  await press(page, "Enter");
  await source(page, "channelAnalytics", "environment");
  await tabTo(page, /^Evidence$/, "Tab", 2);
  await press(page, "Enter");
  expect(await row(page, "channelAnalytics").locator(".cif-opener").getAttribute("aria-expanded")).toBe("true");
  expect(await row(page, "channelAnalytics").locator("td").first().isVisible()).toBe(true);
});

test("the matrix is filtered, a row opened and closed, by keyboard alone", async () => {
  const page = await open();
  const shown = () => page.locator("[data-cif-row]:visible").count();
  const all = await shown();
  await tabTo(page, /^All \(\d+\)$/);
  await press(page, "ArrowRight", "ArrowRight");
  await comes(page, (before) => document.querySelectorAll(".cif-matrix tbody:not([hidden])").length < before, all);
  const opened = await tabTo(page, /^Session$/);
  await press(page, "Enter");
  await page.waitForSelector(".cif-history:not([hidden]) li");
  await tabTo(page, /^Source/);
  expect((await press(page, "Escape"))?.name).toBe(opened.name);
  expect(await page.locator(".cif-history:not([hidden])").count()).toBe(0);
});

test("the decision is exported and kept under a name by keyboard alone", async () => {
  const page = await open();
  await tabTo(page, /^Export\W*$/);
  await press(page, "Enter");
  await page.waitForSelector("[role=menu]");
  await comes(page, () => document.activeElement?.getAttribute("role") === "menuitem");
  await press(page, "ArrowDown", "Enter");
  await comes(page, "window.__host.files.length === 1");
  expect((await levers(page, (host) => host.files.map(({ mimeType }) => mimeType)))[0]).toContain("csv");
  await tabTo(page, /^Name$/);
  await page.keyboard.type("Kept by keyboard");
  await press(page, "Enter");
  await comes(page, () => document.querySelector(".cif-record [role=status]")?.textContent !== "");
  await page.waitForSelector(`${READY}:has(.cif-record [role=status]:not(:empty))`);
  expect(await status(page).innerText()).not.toMatch(/not work/);
});

test.each([
  ["English", "1033"],
  ["Arabic", "1025"],
])("%s: every stop shows its focus, and a group is one stop", async (_, lang) => {
  const page = await open({ lang });
  await page.locator(".cif").evaluate((root) => {
    (root as HTMLElement).tabIndex = -1;
    (root as HTMLElement).focus();
  });
  const stops: Focused[] = [];
  for (let turn = 0; turn < 250; turn++) {
    const stop = await press(page, "Tab");
    if (stop === undefined) break;
    stops.push(stop);
  }
  expect(stops.length).toBeGreaterThan(40);
  expect(stops.filter(({ visible }) => !visible)).toEqual([]);
  expect(stops.filter(({ name }) => name === "")).toEqual([]);
  const groups = stops.map(({ group }) => group).filter(Boolean);
  expect(groups.filter((group, at) => groups.indexOf(group) !== at)).toEqual([]);
});

test("arrow keys run the way the text runs", async () => {
  const page = await open({ lang: "1025" });
  const buttons = page.locator(".cif-ask button");
  await buttons.first().focus();
  await press(page, "ArrowLeft");
  expect(await buttons.nth(1).evaluate((one) => one === document.activeElement)).toBe(true);
  await press(page, "ArrowRight");
  expect(await buttons.first().evaluate((one) => one === document.activeElement)).toBe(true);
});
