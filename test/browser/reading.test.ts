import type { Page } from "playwright-core";
import { verdict } from "./support/hooks";
import { plain } from "../assessment/support/english";
import { advisorPages } from "./support/openAdvisor";

const { open } = advisorPages();

/** The accessibility tree as text, one line for each node. */
const read = async (page: Page, part = ".cif"): Promise<readonly string[]> =>
  plain(await page.locator(part).first().ariaSnapshot())
    .split("\n")
    .map((line) => line.trim());

const levelOf = (line: string) => Number(/\[level=(\d)\]/.exec(line)?.[1]);
const named = (lines: readonly string[], role: string) =>
  lines.flatMap((line) => new RegExp(`^- '?${role} "(.*?)"(?:[ :']|$)`).exec(line)?.[1] ?? []);

/** Every text a live region shows from now on, each time one changes. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { __said: said });
    for (const region of Array.from(
      document.querySelectorAll<HTMLElement>('.cif :is([role="status"], [role="alert"])'),
    ))
      new MutationObserver(() => said.push(region.innerText)).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
  });
const said = (page: Page) =>
  page.evaluate<string[]>("window.__said.map((text) => text.replace(/[\\u2068\\u2069]/g, ''))");

test.each([
  ["a full page", {}, 1],
  ["a form", { view: "form" }, 2],
] as const)("%s: headings come in order and none is skipped", async (_, visit, first) => {
  const page = await open(visit);
  const headings = (await read(page)).filter((line) => /^- '?heading/.test(line));
  const levels = headings.map(levelOf);
  expect(levels[0]).toBe(first);
  expect(levels.filter((level, at) => at > 0 && level - (levels[at - 1] ?? 0) > 1)).toEqual([]);
  expect(levels.filter((level) => level === 1)).toHaveLength(first === 1 ? 1 : 0);
});

test("the page reads in the order of the job, each part a landmark of its own name", async () => {
  const page = await open();
  const lines = await read(page);
  expect(named(lines, "region")).toEqual([
    "Use CIF 2.0 in Copilot Service workspace and CIF 1.0 in Customer Service Hub and Sales Hub.",
    "What we know about your organization",
    "What agents will see",
    "What follows",
    "Version 1.0 and 2.0 compared",
    "Decision record",
  ]);
  const wanted = [
    /Rests on 5 facts read/,
    /^- status/,
    /only 2\.0 runs there/,
    /One question would help most/,
    /toolbar "What would change this"/,
  ];
  const places = wanted.map((sought) => lines.findIndex((line) => sought.test(line)));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places).not.toContain(-1);
});

test("a row of the matrix reads as one sentence, with what its cells say", async () => {
  const page = await open();
  const [row = ""] = named(await read(page, '[data-cif-row="session"]'), "row");
  expect(row).toMatch(
    /^Session\. Version 1\.0: Single-session\. Version 2\.0: Multi-session\. Your organization: Fits 2\.0: .*Fits 1\.0: .*\.$/,
  );
  const all = named(await read(page, ".cif-matrix table"), "row").filter((name) => name.includes("Version 1.0:"));
  expect(all).toHaveLength(await page.locator("[data-cif-row]").count());
});

/** Roles as the browser itself tells them: what a style sheet makes of a table takes away the roles that go unnamed. */
const rolesIn = async (page: Page, part: string): Promise<Readonly<Record<string, number>>> => {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: part });
  const { nodes } = await session.send("Accessibility.queryAXTree", { nodeId });
  await session.detach();
  const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value));
  return Object.fromEntries([...new Set(roles)].map((role) => [role, roles.filter((one) => one === role).length]));
};

test.each([1280, 320])("%i pixels wide, the matrix is a table to a screen reader", async (width) => {
  const page = await open({ width });
  await page.waitForSelector(width < 480 ? ".cif-narrow" : ".cif-wide");
  const topics = await page.locator("[data-cif-row]").count();
  const heads = await page.locator(".cif-matrix thead th:visible").count();
  expect(await rolesIn(page, ".cif-matrix table")).toMatchObject({
    table: 1,
    rowgroup: topics + 1,
    row: topics + 1,
    columnheader: heads,
    rowheader: topics,
    cell: topics * 3,
  });
});

test("a changed verdict is said once, an answer that changes nothing is not", async () => {
  const page = await open();
  await listen(page);
  await page.locator('[data-cif-question="panelSide"] select').selectOption("leftNice");
  await page.waitForSelector('[data-cif-question="panelSide"][data-cif-source="you"]');
  expect(await said(page)).toEqual([]);
  await page.locator('[data-cif-question="severalProviders"] label').first().click();
  await page.waitForSelector('[data-cif-state][data-cif-verdict="2.0"]');
  const [once = "", ...more] = await said(page);
  expect(once).toMatch(/^Use CIF 2\.0 in Copilot Service workspace/);
  expect(more).toEqual([]);
  expect(await verdict(page)).toBe("2.0");
});

test("nothing is told by colour alone", async () => {
  const page = await open();
  const words = (selector: string) => page.locator(selector).allInnerTexts();
  expect(new Set(await words("[data-cif-app] .cif-mark"))).toEqual(new Set(["CIF 1.0", "CIF 2.0"]));
  expect((await words(".cif-matrix thead [data-recommended]")).every((head) => head.includes("Recommended for"))).toBe(
    true,
  );
  expect((await words("[data-cif-cell=org] p")).every((says) => /^(Fits|Either|Not known)/.test(says))).toBe(true);
  // Where an answer comes from: other words and another drawing for each source.
  const badges = await page
    .locator(".cif-rests .cif-badge")
    .evaluateAll((all) =>
      all.map(
        (one) => `${one.querySelector("path")?.getAttribute("d") ?? ""} ${one.textContent?.replace(/\d+/g, "") ?? ""}`,
      ),
    );
  expect(badges.length).toBeGreaterThan(2);
  expect(new Set(badges.map((badge) => badge.split(" ")[0])).size).toBe(badges.length);
  const drawn = await page
    .locator(".cif-icon-caution path, .cif-icon-good path")
    .evaluateAll((all) => new Set(all.map((one) => one.getAttribute("d"))).size);
  expect(drawn).toBe(2);
  await page.locator(".cif-flips button").first().click();
  expect(await read(page, ".cif-flips")).toContainEqual(expect.stringContaining("[pressed]"));
});
