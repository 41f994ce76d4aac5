import type { Page } from "playwright-core";
import { question, say, status, until, verdict } from "./support/hooks";
import { advisorPages } from "./support/openAdvisor";
import { rowsOf } from "./support/rows";

const { open, levers, url } = advisorPages();

const form = (page: Page) => page.locator(".cif-keep-form").first();
const typed = async (page: Page) => ({
  name: await form(page).getByLabel("Name").inputValue(),
  note: await form(page).getByLabel("Note").inputValue(),
});

async function keep(page: Page, name: string, note = ""): Promise<void> {
  await form(page).getByLabel("Name").fill(name);
  await form(page).getByLabel("Note").fill(note);
  await form(page).locator("button[type=submit]").click();
}
const told = (page: Page, words: string) => status(page).filter({ hasText: words }).waitFor();

/** The earlier assessment of that name, in the list that is unfolded for it. */
async function earlier(page: Page, name: string) {
  const list = page.locator("details:has(.cif-earlier)").first();
  if ((await list.getAttribute("open")) === null) await list.locator("summary").click();
  const item = list.locator("li", { hasText: name });
  await item.waitFor();
  const press = (button: string) => item.getByRole("button", { name: button, exact: true }).click();
  return { item, press };
}

async function openEarlier(page: Page, name: string): Promise<void> {
  await (await earlier(page, name)).press("Open");
  await until(async () => (await typed(page)).name === name);
}

describe("on the full page", () => {
  test("a decision is kept, and after a reload opened from the list with its answers", async () => {
    const page = await open({ org: "agency" });
    await say(page, "panelSide", "Left, a must");
    await keep(page, "Kept in spring", "Asked the vendor");
    await told(page, "Saved.");
    const [row] = await rowsOf(url(), "agency").all();
    expect(row).toMatchObject({ cifadv_name: "Kept in spring", cifadv_note: "Asked the vendor", cifadv_cloud: "gcc" });
    expect(row?.cifadv_recommendation).toBe(482870001);

    await page.reload();
    await page.waitForSelector('[data-cif-state="ready"]', { state: "attached" });
    expect(await question(page, "panelSide")).toEqual({ source: "assumed", value: "any" });
    await openEarlier(page, "Kept in spring");
    expect(await question(page, "panelSide")).toEqual({ source: "you", value: "leftMust" });
    expect(await typed(page)).toEqual({ name: "Kept in spring", note: "Asked the vendor" });
    expect(await page.locator(".cif-drift").count()).toBe(0);
  });

  test("what changed in the organization since is shown, with the advice it changes, and settled either way", async () => {
    const then = await open({ scenario: "workspace only" });
    await keep(then, "Before the hub came");
    await told(then, "Saved.");
    const [row] = await rowsOf(url(), "workspace-only").all();
    const later = rowsOf(url(), "service-hub-and-workspace-side-by-side");
    const id = await later.create("Before the hub came", String(row?.cifadv_assessmentjson));

    const page = await open({ scenario: "service hub and workspace side by side" });
    await openEarlier(page, "Before the hub came");
    const drift = page.locator(".cif-drift").first();
    await drift.waitFor();
    expect(await drift.getAttribute("data-flips")).toBe("true");
    expect(await drift.innerText()).toContain("It was: CIF 2.0. It is: CIF 1.0 and 2.0.");
    expect(await drift.locator("tbody tr", { hasText: "Customer Service Hub" }).count()).toBeGreaterThan(0);
    expect(JSON.parse(await later.assessment(id))).toMatchObject({ verdict: "2.0" });

    await drift.getByRole("button", { name: "Update" }).click();
    await told(page, "Saved.");
    expect(JSON.parse(await later.assessment(id))).toMatchObject({ verdict: "both" });
    expect(await drift.count()).toBe(0);
  });

  test("two are compared, and one is deleted only after it was confirmed", async () => {
    const page = await open({ org: "contoso" });
    await keep(page, "First");
    await told(page, "Saved.");
    await say(page, "severalProviders", "A must");
    const other = await verdict(page);
    await keep(page, "Second");
    await told(page, "Saved.");
    await (await earlier(page, "First")).press("Compare");
    const difference = page.locator(".cif-drift").first();
    await difference.waitFor();
    expect(await difference.innerText()).toContain("Several providers at once");
    await difference.getByRole("button", { name: "End comparison" }).click();
    expect(await difference.count()).toBe(0);

    const { item, press } = await earlier(page, "First");
    await press("Delete");
    await press("Cancel");
    expect(await rowsOf(url(), "contoso").all()).toHaveLength(2);
    await press("Delete");
    await press("Delete");
    await item.waitFor({ state: "detached" });
    expect((await rowsOf(url(), "contoso").all()).map((row) => row.cifadv_name)).toEqual(["Second"]);
    expect(await verdict(page)).toBe(other);
  });

  test("of two tabs that save the same assessment the second is told, and loses nothing", async () => {
    const scenario = "GCC with the workspace";
    const first = await open({ scenario });
    await keep(first, "Ours");
    await told(first, "Saved.");
    const second = await open({ scenario, beside: first });
    await openEarlier(second, "Ours");

    await say(first, "panelHidden", "A must");
    await keep(first, "Ours", "first tab");
    await told(first, "Saved.");
    await say(second, "panelSide", "Left, a must");
    await keep(second, "Ours", "second tab");
    await told(second, "Someone else changed this assessment meanwhile.");
    expect(await status(second).innerText()).toContain("Keep yours under another name, or open theirs.");
    expect(await typed(second)).toEqual({ name: "Ours", note: "second tab" });
    expect(await question(second, "panelSide")).toEqual({ source: "you", value: "leftMust" });

    await keep(second, "Mine", "second tab");
    await told(second, "Saved.");
    const rows = await rowsOf(url(), "gcc-with-the-workspace").all();
    expect(rows.map((row) => [row.cifadv_name, row.cifadv_note])).toEqual([
      ["Ours", "first tab"],
      ["Mine", "second tab"],
    ]);
  });

  test("an assessment that was deleted elsewhere is said to be gone, and kept anew under its name", async () => {
    const scenario = "telephony and chat in the workspace";
    const page = await open({ scenario });
    await keep(page, "Deleted elsewhere", "Still needed");
    await told(page, "Saved.");
    const rows = rowsOf(url(), "telephony-and-chat-in-the-workspace");
    await rows.remove(String((await rows.all())[0]?.cifadv_assessmentid));
    await say(page, "panelSide", "Left, a must");
    await form(page).locator("button[type=submit]").click();
    await told(page, "It is not there any more.");
    expect(await typed(page)).toEqual({ name: "Deleted elsewhere", note: "Still needed" });
    await form(page).locator("button[type=submit]").click();
    await told(page, "Saved.");
    expect(await rows.all()).toMatchObject([{ cifadv_name: "Deleted elsewhere", cifadv_note: "Still needed" }]);
  });

  test.each([
    ["offline", "dropped", "Nothing on this page is lost: try again."],
    ["refused", "notAllowed", "Export the decision, or ask an administrator for access."],
    ["throttled", "throttled", "Wait a minute and try again."],
  ])("a save that is %s says what to do, keeps what was typed, and works later", async (_, fault, words) => {
    const page = await open({ org: "adatum" });
    await say(page, "panelSide", "Left, a must");
    await page.evaluate(`window.__host.setFault("cifadv_assessment.write:${fault}")`);
    await keep(page, `Through ${fault}`, "A long note");
    await told(page, words);
    expect(await typed(page)).toEqual({ name: `Through ${fault}`, note: "A long note" });
    expect(await question(page, "panelSide")).toEqual({ source: "you", value: "leftMust" });
    const named = async () =>
      (await rowsOf(url(), "adatum").all()).filter((row) => row.cifadv_name === `Through ${fault}`);
    expect(await named()).toHaveLength(0);
    await levers(page, (host) => host.setFault(""));
    await form(page).locator("button[type=submit]").click();
    await told(page, "Saved.");
    expect(await named()).toHaveLength(1);
  });

  test("the short way to keep a decision leaves the name and the note that were typed", async () => {
    const page = await open({ scenario: "the retired Omnichannel app" });
    await form(page).getByLabel("Name").fill("Typed below");
    await form(page).getByLabel("Note").fill("With a reason");
    await page.locator(".cif-keep button").first().click();
    await told(page, "Saved.");
    expect(await typed(page)).toEqual({ name: "Typed below", note: "With a reason" });
  });
});
