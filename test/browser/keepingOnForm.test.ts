import type { Page } from "playwright-core";
import { importText, question, READY, say, status, until, verdict } from "./support/hooks";
import { advisorPages } from "./support/openAdvisor";
import { rowsOf, storedAnswers } from "./support/rows";

const { open, levers, url } = advisorPages();

/** Counts from here on how often the control says that it has something new to keep. */
const countOutputs = (page: Page) =>
  page.evaluate(`{
    const { control } = window.__host;
    const get = control.getOutputs.bind(control);
    window.outputsGiven = 0;
    control.getOutputs = () => { window.outputsGiven++; return get(); };
  }`);
const outputsGiven = (page: Page) => page.evaluate<number>("window.outputsGiven");
const formState = (page: Page) => page.locator("#form-state").getAttribute("data-form-state");

async function saveForm(page: Page): Promise<void> {
  await page.waitForSelector('#form-state[data-form-state="unsaved"]');
  await page.click("#save-form");
  await page.waitForSelector('#form-state[data-form-state="saved"]');
}
/** What the control last wrote to a file, as text. */
const lastFile = (page: Page) =>
  levers(page, ({ files }) => {
    const bytes = Uint8Array.from(atob(files[files.length - 1]?.fileContent ?? ""), (char) => char.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  });
const organization = "several-providers-wanted-in-a-single-session-app";

test("a saved form is opened as it was and is not dirty, whatever the platform does around it", async () => {
  const stored = storedAnswers({ severalProviders: "must", cloud: "gccHigh" });
  const id = await rowsOf(url(), organization).create("Opened only", stored);
  const page = await open({ org: organization, view: "form", id });
  await countOutputs(page);
  await levers(page, (host) => {
    host.update({});
    host.setTheme("dark");
    host.setWidth(500);
  });
  await until(() => page.evaluate<boolean>("window.__host.context.mode.allocatedWidth === 500"));
  await page.getByRole("button", { name: "Read the organization again" }).first().click();
  await page.waitForSelector(READY);
  expect(await question(page, "cloud")).toEqual({ source: "you", value: "gccHigh" });
  expect(await verdict(page)).toBe("neither");
  expect(await formState(page)).toBe("saved");
  expect(await outputsGiven(page)).toBe(0);
  expect(await rowsOf(url(), organization).assessment(id)).toBe(stored);
});

test("one change gives its outputs once, and the form that is saved with them shows the same answers again", async () => {
  const page = await open({ org: organization, view: "form" });
  await countOutputs(page);
  await say(page, "severalProviders", "A must");
  await until(async () => (await outputsGiven(page)) > 0);
  await saveForm(page);
  expect(await outputsGiven(page)).toBe(1);
  expect(await levers(page, (host) => host.outputs())).toMatchObject({ recommendation: 482870003 });
  const summary = await levers(page, (host) => host.outputs().summary);

  await page.reload();
  await page.waitForSelector(READY, { state: "attached" });
  expect(await question(page, "severalProviders")).toEqual({ source: "you", value: "must" });
  expect(await verdict(page)).toBe("neither");
  expect(await formState(page)).toBe("saved");
  expect(await page.locator(".cif-drift").count()).toBe(0);
  const rows = await rowsOf(url(), organization).all();
  expect(rows.find((row) => row.cifadv_summary === summary)).toMatchObject({ cifadv_recommendation: 482870003 });
});

test.each([
  ["disabled", "This form is read-only"],
  ["masked", "The assessment column is masked for you"],
])("a %s form can be looked at, not answered, and is never written", async (how, words) => {
  const id = await rowsOf(url(), organization).create("Locked", storedAnswers({ severalProviders: "must" }));
  const page = await open({ org: organization, view: "form", id, address: { [how]: "1" } });
  await page.locator(".cif-bar").filter({ hasText: words, visible: true }).waitFor();
  expect((await question(page, "severalProviders")).value).toBe(how === "masked" ? "no" : "must");
  expect(await page.locator(".cif-question :is(input:not([role]), select):enabled").count()).toBe(0);
  expect(await page.getByRole("button", { name: "Keep this decision" }).count()).toBe(0);
  expect(await levers(page, (host) => host.outputs())).toEqual({});
});

test("what another control or tab writes into the column is shown and not written back", async () => {
  const page = await open({ org: organization, view: "form" });
  await countOutputs(page);
  const stored = storedAnswers({ panelSide: "leftNice" });
  await page.evaluate(
    `window.__host.update({ parameters: { assessment: { ...window.__host.context.parameters.assessment, raw: ${JSON.stringify(stored)} } } }, ["assessment"])`,
  );
  await page.waitForSelector('[data-cif-question="panelSide"][data-cif-value="leftNice"]', { state: "attached" });
  expect(await outputsGiven(page)).toBe(0);
});

const unusable: readonly (readonly [string, string, RegExp])[] = [
  ["a broken text", '{"schema":"cif-assessment/1","ledger":{', /no JSON text\. \(.*position 39/],
  ["one of a newer advisor", '{"schema":"cif-assessment/2"}', /newer advisor wrote this \(.*cif-assessment\/2/],
  [
    "one of another kind",
    '{"schema":"shopping-list/1"}',
    /no assessment of this advisor: \/schema is .*shopping-list\/1/,
  ],
  ["a list", "[1,2]", /no assessment of this advisor: \/schema/],
  [
    "a value that is not known",
    '{"schema":"cif-assessment/1","ledger":{"cloud":{"source":"you","value":"moon"}}}',
    /At \/ledger\/cloud\/value is a value this advisor does not know: .*moon/,
  ],
  [
    "a type that is wrong",
    '{"schema":"cif-assessment/1","takenBy":7}',
    /At \/takenBy is something of another type: .*number/,
  ],
];

test.each(unusable.slice(0, 3))(
  "%s in the column stays as it was, and the page says what is wrong",
  async (_, text, words) => {
    const rows = rowsOf(url(), organization);
    const id = await rows.create("Unusable", text);
    const page = await open({ org: organization, view: "form", id });
    expect(await status(page).innerText()).toMatch(words);
    expect(await status(page).innerText()).toContain("The stored text was left as it is.");
    expect(await levers(page, (host) => host.outputs())).toEqual({});
    await page.click("#save-form");
    await page.waitForSelector('#form-state[data-form-state="saved"]');
    expect(await rows.assessment(id)).toBe(text);
  },
);

test("a text of which a part cannot be used stays when an answer is given, until the decision is kept", async () => {
  const text = '{"schema":"cif-assessment/1","ledger":{"cloud":{"source":"you","value":"moon"}}}';
  const rows = rowsOf(url(), organization);
  const id = await rows.create("Partly usable", text);
  const page = await open({ org: organization, view: "form", id });
  await say(page, "panelSide", "Left, nice to have");
  expect(await status(page).innerText()).toMatch(/left as it is\. .*replaces it\. At \/ledger\/cloud\/value/);
  await page.click("#save-form");
  await page.waitForSelector('#form-state[data-form-state="saved"]');
  expect(await rows.assessment(id)).toBe(text);
  await page.getByRole("button", { name: "Keep this decision" }).first().click();
  await saveForm(page);
  expect(await rows.assessment(id)).toContain("leftNice");
});

test("an import that cannot be used names the first thing wrong and changes nothing", async () => {
  const stored = storedAnswers({ severalProviders: "must" });
  const id = await rowsOf(url(), organization).create("Before the import", stored);
  const page = await open({ org: organization, view: "form", id });
  for (const [what, text, words] of unusable) {
    await importText(page, text);
    const alert = page.locator('.cif-import [role="alert"]').first();
    await alert.filter({ hasText: words }).waitFor();
    expect([what, await question(page, "severalProviders")]).toEqual([what, { source: "you", value: "must" }]);
    expect(await page.locator(".cif-import textarea").first().inputValue()).toBe(text);
  }
  expect(await levers(page, (host) => host.outputs())).toEqual({});
  expect(await rowsOf(url(), organization).assessment(id)).toBe(stored);
});

test("what is exported and imported again, by paste or as a file, means the same", async () => {
  const page = await open({ org: "contoso" });
  await say(page, "cloud", "GCC High");
  await say(page, "panelSide", "Left, nice to have");
  const exportJson = () => page.getByRole("button", { name: "Export: JSON", exact: true }).click();
  await exportJson();
  await until(() => levers(page, (host) => host.files.length === 1));
  const exported = await lastFile(page);
  const meaning = (text: string) => {
    const { ledger, verdict: said, apps, notes } = JSON.parse(text) as Record<string, unknown>;
    return JSON.parse(
      JSON.stringify({ ledger, said, apps, notes }, (key, value: unknown) => (key === "readAt" ? undefined : value)),
    ) as unknown;
  };
  const takeUpAndExport = async (take: (other: Page) => Promise<void>): Promise<string> => {
    const other = await open({ org: "contoso" });
    await take(other);
    await status(other).filter({ hasText: "The answers were taken up." }).waitFor();
    await other.getByRole("button", { name: "Export: JSON", exact: true }).click();
    await until(() => levers(other, (host) => host.files.length === 1));
    return lastFile(other);
  };
  expect(meaning(await takeUpAndExport((other) => importText(other, exported)))).toEqual(meaning(exported));
  const byFile = await takeUpAndExport(async (other) => {
    await other.locator(".cif-import summary").first().click();
    const chosen = other.waitForEvent("filechooser");
    await other.getByRole("button", { name: "Choose a file" }).click();
    await (
      await chosen
    ).setFiles({ name: "decision.json", mimeType: "application/json", buffer: Buffer.from(exported) });
  });
  expect(meaning(byFile)).toEqual(meaning(exported));
});
