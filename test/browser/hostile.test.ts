import type { Page } from "playwright-core";
import { parseCsv } from "../assessment/support/csv";
import { temporaryFolder } from "../host/host";
import { hostile } from "../support/hostile";
import { keepResult } from "../support/keepResult";
import { importText, question, status, until } from "./support/hooks";
import { uniqueName, writeHostileSamples } from "./support/hostileOrganization";
import { advisorPages } from "./support/openAdvisor";
import { rowsOf, storedAnswers } from "./support/rows";

const ORG = "hostile";
const samples = temporaryFolder();
writeHostileSamples(samples);

// No policy: a script that got into the page would run, and be seen.
const { open, leave, levers, url } = advisorPages({ samples, org: ORG, csp: "" });
const rows = () => rowsOf(url(), ORG);

/** Whatever runs that should not, is told here. */
const TRIPWIRE = `
  window.tripped = [];
  for (const name of ["alert", "confirm", "prompt", "open"]) window[name] = (...said) => void window.tripped.push([name, ...said]);
`;
const visit = { prepare: (page: Page) => page.addInitScript(TRIPWIRE) };

/** What in the control did not come from the control: elements and attributes that run, foreign links, a page too wide. */
const intruders = (page: Page) =>
  page.evaluate(() => {
    const control = document.getElementById("control") ?? document.body;
    const all = Array.from(control.querySelectorAll("*"));
    const kinds = "script, iframe, object, embed, img, link, base, meta, animate, style, form[action]";
    return {
      tripped: (window as unknown as { tripped: unknown[] }).tripped,
      elements: Array.from(control.querySelectorAll(kinds), ({ tagName }) => tagName),
      handlers: all.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith("on"))),
      links: Array.from(control.querySelectorAll("a[href]"), (link) => link.getAttribute("href") ?? "").filter(
        (href) => !/^https:\/\/(learn\.microsoft\.com|github\.com)\//.test(href),
      ),
      tooWide: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
    };
  });
const NONE = { tripped: [], elements: [], handlers: [], links: [], tooWide: 0 };

const places: Record<string, number> = {};
const tried = (place: string): void => void (places[place] = hostile.length);
afterAll(() => {
  const results = Object.entries(places).map(([where, count]) => ({
    what: "hostile strings",
    where,
    tried: count,
    held: count,
  }));
  keepResult("hostile-in-browser", ...results);
});

const everyApp = hostile.map((_, number) => uniqueName(number));

async function exported(page: Page, format: string): Promise<string> {
  const before = await levers(page, (host) => host.files.length);
  await page.getByRole("button", { name: `Export: ${format}`, exact: true }).click();
  await until(async () => (await levers(page, (host) => host.files.length)) > before);
  return levers(page, ({ files }) => {
    const bytes = Uint8Array.from(atob(files[files.length - 1]?.fileContent ?? ""), (char) => char.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  });
}

test.each([320, 1280])(
  "names from the organization and the saved assessment stay text, %i pixels wide",
  async (width) => {
    expect(hostile.length).toBeGreaterThanOrEqual(40);
    const stored = storedAnswers({ apps: everyApp, severalProviders: "must" });
    const id = await rows().create("<b>bold</b>", stored);
    const page = await open({ ...visit, view: "form", id, width });
    expect(await page.locator("[data-cif-app]").count()).toBeGreaterThanOrEqual(40);
    expect(await question(page, "cloud")).toEqual({ source: "unknown", value: "unknown" });
    await page.evaluate(() =>
      document.querySelectorAll<HTMLDetailsElement>("#control details").forEach((details) => (details.open = true)),
    );
    expect(await intruders(page)).toEqual(NONE);
    expect(await rows().assessment(id)).toBe(stored);
    tried("app, provider, profile names in the page");
    tried("saved assessment");
  },
);

test("exports hold the names as text: no formula, no markup, and JSON keeps their meaning", async () => {
  const id = await rows().create("exports", storedAnswers({ apps: everyApp, severalProviders: "must" }));
  const page = await open({ ...visit, view: "form", id });
  const cells = parseCsv((await exported(page, "CSV")).slice(1)).flat();
  expect(cells.length).toBeGreaterThan(hostile.length);
  expect(cells.filter((cell) => /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u.test(cell))).toEqual([]);
  const markdown = await exported(page, "Markdown");
  const foreign = markdown.replace(/<https:\/\/(?:learn\.microsoft|github)\.com\/[\w./-]+>/g, "").replace(/\\./g, "");
  expect(foreign).not.toMatch(/<\w|\]\(|javascript:\/\/|https?:\/\/evil/i);
  const json = JSON.parse(await exported(page, "JSON")) as { ledger: { apps: { value: { uniqueName: string }[] } } };
  const kept = json.ledger.apps.value.map((app) => app.uniqueName);
  expect(everyApp.filter((name) => !/\p{Surrogate}/u.test(name) && !kept.includes(name))).toEqual([]);
  expect(await intruders(page)).toEqual(NONE);
  ["Markdown", "CSV", "JSON"].forEach((format) => tried(`the export as ${format}, in the page`));
});

test("an import of any of them, bare or inside an assessment, is answered with a message at most", async () => {
  const page = await open({ ...visit, org: "few" });
  const alert = page.locator('.cif-import [role="alert"]').first();
  const short = hostile.map((name) => name.slice(0, 1000));
  await importText(page, short.join("\n"));
  await alert.filter({ hasText: "This is no JSON text" }).waitFor();
  for (const name of short) {
    await importText(page, JSON.stringify({ schema: name, takenBy: name, ledger: { [name]: name } }));
    await alert.filter({ hasText: "no assessment of this advisor" }).waitFor();
  }
  expect(await intruders(page)).toEqual(NONE);
  await importText(page, JSON.stringify({ schema: "cif-assessment/1", ...everywhere() }));
  await status(page).filter({ hasText: "The answers were taken up." }).waitFor();
  expect(await intruders(page)).toEqual(NONE);
  tried("import, in the page");
});

/** Fields that take any text, filled with all of the strings; the longest once, or they would pass the megabyte. */
const everywhere = () => ({
  takenBy: hostile[0],
  notes: hostile.map((name) => name.slice(0, 1000)),
  knowledge: { asOf: "2024-01-01", hash: hostile[1] },
  verdict: "1.0",
  apps: hostile.map((uniqueName) => ({ uniqueName, verdict: "1.0", session: "single" })),
});

test("names and notes of earlier assessments, and what differs from them, stay text", async () => {
  for (const name of hostile.slice(0, 48)) await rows().create(name.slice(0, 200), storedAnswers({}));
  const id = await rows().create("differs", JSON.stringify({ schema: "cif-assessment/1", ...everywhere() }));
  await rows().change(id, { cifadv_note: hostile.join(" ").slice(0, 4000) });
  const page = await open(visit);
  await page.locator("details:has(.cif-earlier) summary").first().click();
  const item = page.locator(".cif-earlier li", { hasText: "differs" }).first();
  await item.getByRole("button", { name: "Open", exact: true }).click();
  await page.locator(".cif-drift").first().waitFor();
  expect(await page.locator(".cif-earlier li").count()).toBeGreaterThan(40);
  expect(await intruders(page)).toEqual(NONE);
  tried("earlier assessments and drift, in the page");
});

test("what stands in the address stays text", async () => {
  const bundles = Array.from({ length: 3 }, (_, start) =>
    hostile.filter((name, place) => place % 3 === start && name.length < 200),
  );
  for (const bundle of bundles) {
    const address = Object.fromEntries(bundle.map((name, place) => [`data.${place}`, name]));
    const page = await open({ ...visit, address: { ...address, "data.assessment": bundle[0] ?? "" } });
    expect(await intruders(page)).toEqual(NONE);
    await leave(page);
  }
  tried("the address, in the page");
});
