import type { Page } from "playwright-core";
import { keepResult } from "../support/keepResult";
import { question, READY, say, status, until, verdict } from "./support/hooks";
import { advisorPages } from "./support/openAdvisor";
import { rowsOf } from "./support/rows";

const { open, leave, levers, url, takeTroubles } = advisorPages();

const outcomes: { fault: string; survived: boolean }[] = [];
/** A fault while the admin works: counted as survived when all that is expected of it held. */
function fault(name: string, body: () => Promise<void>): void {
  test(name, async () => {
    const outcome = { fault: name, survived: false };
    outcomes.push(outcome);
    await body();
    outcome.survived = true;
  });
}
afterAll(() => {
  console.table(outcomes);
  const held = outcomes.filter(({ survived }) => survived).length;
  keepResult("faults-in-browser", {
    what: "faults while working",
    where: "the page in a browser",
    tried: outcomes.length,
    held,
  });
});

const MINE = { source: "you", value: "leftMust" };
const answer = (page: Page) => say(page, "panelSide", "Left, a must");
const refresh = (page: Page) => page.getByRole("button", { name: "Read the organization again" }).first().click();
const ready = async (page: Page, asked: number) => {
  await until(async () => (await levers(page, (host) => host.requests.length)) > asked);
  await page.waitForSelector(READY, { state: "attached" });
};
const requestsOf = (page: Page) => levers(page, (host) => host.requests.length);
const keepForm = (page: Page) => page.locator(".cif-keep-form").first();
const press = (page: Page) => keepForm(page).locator("button[type=submit]").click();

fault("the network goes while the organization is read again, and comes back", async () => {
  const page = await open({ org: "contoso" });
  await answer(page);
  await keepForm(page).getByLabel("Note").fill("typed before");
  const before = await verdict(page);
  await page.context().setOffline(true);
  await refresh(page);
  await ready(page, 9);
  expect(await page.locator(".cif-region").first().innerText()).toContain("Could not be read: ");
  expect(await question(page, "panelSide")).toEqual(MINE);
  expect(await keepForm(page).getByLabel("Note").inputValue()).toBe("typed before");
  await page.context().setOffline(false);
  await refresh(page);
  await ready(page, (await requestsOf(page)) - 1);
  await until(async () => (await verdict(page)) === before);
  expect(await page.locator(".cif-region").first().innerText()).not.toContain("Could not be read");
  expect(await question(page, "panelSide")).toEqual(MINE);
  takeTroubles();
});

fault("the session ends in the middle of the work (401)", async () => {
  const page = await open({ org: "contoso" });
  await answer(page);
  await levers(page, (host) => host.setFault("*:unauthorized"));
  await keepForm(page).getByLabel("Name").fill("Before signing in again");
  await press(page);
  await status(page).filter({ hasText: "Nothing on this page is lost: try again." }).waitFor();
  await refresh(page);
  await ready(page, 9);
  expect(await question(page, "panelSide")).toEqual(MINE);
  await levers(page, (host) => host.setFault(""));
  await press(page);
  await status(page).filter({ hasText: "Saved." }).waitFor();
  const [row] = await rowsOf(url(), "contoso").all();
  expect(row).toMatchObject({ cifadv_name: "Before signing in again" });
  expect(String(row?.cifadv_assessmentjson)).toContain("leftMust");
});

fault(
  "the host draws again, resizes and changes its theme during a save, and the admin goes on answering",
  async () => {
    const page = await open({ org: "agency" });
    await levers(page, (host) => host.setLatency(400));
    await keepForm(page).getByLabel("Name").fill("While it was drawn");
    await press(page);
    await status(page).filter({ hasText: "Saving" }).waitFor();
    await levers(page, (host) => {
      for (let turn = 0; turn < 20; turn++) host.update({});
      host.setTheme("dark");
      host.setWidth(600);
    });
    await answer(page);
    await keepForm(page).evaluate((form) => (form as HTMLFormElement).requestSubmit());
    await until(async () => !(await status(page).innerText()).includes("Saving"));
    await levers(page, (host) => host.setLatency(0));
    expect(await status(page).innerText()).not.toContain("Saved.");
    expect(await question(page, "panelSide")).toEqual(MINE);
    await press(page);
    await status(page).filter({ hasText: "Saved." }).waitFor();
    const rows = await rowsOf(url(), "agency").all();
    expect(rows.map((row) => row.cifadv_name)).toEqual(["While it was drawn"]);
    expect(String(rows[0]?.cifadv_assessmentjson)).toContain("leftMust");
  },
);

fault("what was just saved cannot be read back", async () => {
  const page = await open({ org: "adatum", fault: "cifadv_assessment.read:failed" });
  await keepForm(page).getByLabel("Name").fill("Saved blindly");
  await press(page);
  await status(page).filter({ hasText: "Saved." }).waitFor();
  await answer(page);
  await press(page);
  await status(page).filter({ hasText: "Saved." }).waitFor();
  const rows = await rowsOf(url(), "adatum").all();
  expect(rows.map((row) => row.cifadv_name)).toEqual(["Saved blindly"]);
  expect(String(rows[0]?.cifadv_assessmentjson)).toContain("leftMust");
});

fault("the form becomes read-only between an answer and its outputs", async () => {
  const page = await open({ view: "form" });
  await answer(page);
  await levers(page, (host) => host.update({ mode: { isControlDisabled: true } }));
  await until(() => levers(page, (host) => "assessment" in host.outputs()));
  expect(await question(page, "panelSide")).toEqual(MINE);
  expect(await page.locator(".cif-question :is(input:not([role]), select):enabled").count()).toBe(0);
});

/** A second control beside the first, with a context of its own, as a form with two of them has. */
const SECOND = `{
  const { context, control } = window.__host;
  const target = document.createElement("div");
  target.id = "second";
  document.getElementById("content").append(target);
  const second = new control.constructor();
  const own = { ...context, mode: { ...context.mode, trackContainerResize() {} }, parameters: { ...context.parameters } };
  second.init(own, () => undefined, {});
  window.ReactDOM.render(second.updateView(own), target);
}`;

fault("two controls on one page, one of which is taken away", async () => {
  const page = await open({ view: "form" });
  await page.evaluate(SECOND);
  await page.waitForSelector(`#second ${READY}`, { state: "attached" });
  const ids = await page.evaluate(() => Array.from(document.querySelectorAll("#content [id]"), ({ id }) => id));
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  await say(page, "panelHidden", "A must");
  const second = page.locator('#second [data-cif-question="panelHidden"]');
  expect(await second.getAttribute("data-cif-source")).toBe("assumed");
  expect(await second.locator("input:checked").count()).toBe(1);
  await levers(page, (host) => host.destroy());
  expect(await page.locator("#control").innerHTML()).toBe("");
  if (!(await second.isVisible())) await page.locator("#second .cif-fold").click();
  await second.locator("label", { hasText: "Nice to have" }).click();
  await page.waitForSelector('#second [data-cif-question="panelHidden"][data-cif-value="nice"]', { state: "attached" });
});

const moments: readonly (readonly [string, (page: Page) => Promise<unknown>, Parameters<typeof open>[0]?])[] = [
  ["the first reads", async () => undefined, { latency: 300, until: '[data-cif-state="loading"]' }],
  ["a refresh", refresh],
  ["a retry", async (page) => (await levers(page, (host) => host.setFault("*:dropped")), refresh(page))],
  ["a save", press],
  ["a preview", (page) => page.locator(".cif-flips button").first().click()],
  ["the list of earlier ones", (page) => page.locator("details:has(.cif-earlier) summary").first().click()],
  ["an export", (page) => page.getByRole("button", { name: "Export: CSV", exact: true }).click()],
  ["an answer on a form", answer, { view: "form" }],
];

fault("the control is destroyed during anything", async () => {
  for (const [during, begin, visit] of moments) {
    const page = await open({ org: "contoso", ...visit });
    if (!visit?.latency) await levers(page, (host) => host.setLatency(200));
    await begin(page);
    await levers(page, (host) => host.destroy());
    // What is still under way comes back late; a request that was dropped never does.
    if (during !== "a retry")
      await until(() => levers(page, (host) => host.requests.every((request) => request.status > 0)));
    expect([during, await page.locator("#control").innerHTML()]).toEqual([during, ""]);
    expect([during, takeTroubles()]).toEqual([during, []]);
    await leave(page);
  }
});
