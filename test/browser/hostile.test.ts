import type { Page } from "playwright-core";
import { parseCsv } from "../assessment/support/csv";
import { temporaryFolder } from "../host/host";
import { hostile } from "../support/hostile";
import { keepResult } from "../support/keepResult";
import { importText, question, status, until } from "./support/hooks";
import { uniqueName, writeHostileSamples } from "./support/hostileOrganization";
import { openAll } from "./support/openAll";
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
  addEventListener("securitypolicyviolation", ({ effectiveDirective }) => void window.tripped.push(["policy", effectiveDirective]));
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

const places = new Map<string, { tried: number; held: number }>();

/** Counts what is tried in a place before anything is asked of it; what is returned counts it as held, when all was. */
function trying(where: string, strings: readonly string[] = hostile): () => void {
  const count = places.get(where) ?? { tried: 0, held: 0 };
  places.set(where, count);
  count.tried += strings.length;
  return () => void (count.held += strings.length);
}
afterAll(() => {
  const results = Array.from(places, ([where, count]) => ({ what: "hostile strings", where, ...count }));
  keepResult("hostile-in-browser", ...results);
});

/** The organization's apps, which have hostile names, and beside them each hostile string as an app of the stored answer. */
const everyApp = [...new Set([...hostile.map((_, number) => uniqueName(number)), ...hostile])];

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
    const shown = trying(`app, provider, profile names in the page, ${width} pixels wide`);
    const saved = trying(`saved assessment, ${width} pixels wide`);
    const stored = storedAnswers({ apps: everyApp, severalProviders: "must" });
    const id = await rows().create("<b>bold</b>", stored);
    const page = await open({ ...visit, view: "form", id, width });
    expect(await page.locator("[data-cif-app]").count()).toBe(everyApp.length);
    expect(await question(page, "cloud")).toEqual({ source: "unknown", value: "unknown" });
    await openAll(page);
    expect(await intruders(page)).toEqual(NONE);
    shown();
    expect(await rows().assessment(id)).toBe(stored);
    saved();
  },
);

test("exports hold the names as text: no formula, no markup, and JSON keeps their meaning", async () => {
  const id = await rows().create("exports", storedAnswers({ apps: everyApp, severalProviders: "must" }));
  const page = await open({ ...visit, view: "form", id });
  const asCsv = trying("the export as CSV, in the page");
  const cells = parseCsv((await exported(page, "CSV")).slice(1)).flat();
  expect(cells.length).toBeGreaterThan(hostile.length);
  expect(cells.filter((cell) => /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u.test(cell))).toEqual([]);
  asCsv();
  const asMarkdown = trying("the export as Markdown, in the page");
  const markdown = await exported(page, "Markdown");
  const foreign = markdown.replace(/<https:\/\/(?:learn\.microsoft|github)\.com\/[\w./-]+>/g, "").replace(/\\./g, "");
  expect(foreign).not.toMatch(/<\w|\]\(|javascript:\/\/|https?:\/\/evil/i);
  asMarkdown();
  const meant = hostile.filter((name) => !/\p{Surrogate}/u.test(name));
  const asJson = trying("the export as JSON, in the page", meant);
  const json = JSON.parse(await exported(page, "JSON")) as { ledger: { apps: { value: { uniqueName: string }[] } } };
  const kept = json.ledger.apps.value.map((app) => app.uniqueName);
  expect(meant.filter((name) => !kept.includes(name))).toEqual([]);
  expect(await intruders(page)).toEqual(NONE);
  asJson();
});

test("an import of any of them, bare or inside an assessment, is answered with a message at most", async () => {
  const held = trying("import, in the page");
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
  held();
});

/** Fields that take any text, filled with all of the strings; the longest once, or they would pass the megabyte. */
const everywhere = () => ({
  takenBy: hostile[0],
  notes: hostile.map((name) => name.slice(0, 1000)),
  knowledge: { asOf: "2024-01-01", hash: hostile[1] },
  verdict: "1.0",
  apps: hostile.map((uniqueName) => ({ uniqueName, verdict: "1.0", session: "single" })),
});

/** The page with its earlier assessments unfolded; it lists the newest fifty. */
async function openEarlier(): Promise<Page> {
  const page = await open(visit);
  await page.locator("details:has(.cif-earlier) summary").first().click();
  await page.locator(".cif-earlier li").first().waitFor();
  return page;
}

test.each([
  ["the first", hostile.slice(0, 45)],
  ["the others", hostile.slice(45)],
])("names of earlier assessments stay text: %s", async (_, names) => {
  const held = trying("names of earlier assessments, in the page", names);
  const made: string[] = [];
  for (const name of names) made.push(await rows().create(name.slice(0, 200), storedAnswers({})));
  const page = await openEarlier();
  const listed = await page.locator(".cif-earlier li").allTextContents();
  const plain = names.filter((name) => /^[!-~]+( [!-~]+)*$/.test(name) && name.length < 200);
  expect(plain.filter((name) => !listed.some((line) => line.includes(name)))).toEqual([]);
  expect(listed.length).toBeGreaterThanOrEqual(names.length);
  expect(await intruders(page)).toEqual(NONE);
  // Fifty are listed, and those made in one second stand in any order: the next ones shall have the list for themselves.
  for (const id of made) await rows().remove(id);
  held();
});

test("notes of an earlier assessment, and what differs from it, stay text", async () => {
  const held = trying("what differs from an earlier assessment, in the page");
  const id = await rows().create("differs", JSON.stringify({ schema: "cif-assessment/1", ...everywhere() }));
  await rows().change(id, { cifadv_note: hostile.join(" ").slice(0, 4000) });
  const page = await openEarlier();
  const item = page.locator(".cif-earlier li", { hasText: "differs" }).first();
  await item.getByRole("button", { name: "Open", exact: true }).click();
  await page.locator(".cif-drift").first().waitFor();
  expect(await intruders(page)).toEqual(NONE);
  held();
});

describe("under a strict policy", () => {
  const strict = advisorPages({ samples, org: ORG });

  test("names from the organization and the saved assessment try nothing that it would stop", async () => {
    const held = trying("app, provider, profile names in the page, under a strict policy");
    const stored = storedAnswers({ apps: everyApp, severalProviders: "must" });
    const id = await rowsOf(strict.url(), ORG).create("<b>bold</b>", stored);
    const page = await strict.open({ ...visit, view: "form", id });
    await openAll(page);
    expect(await page.locator("[data-cif-app]").count()).toBe(everyApp.length);
    expect(await intruders(page)).toEqual(NONE);
    // That it would be seen: a script of the page's own is stopped, and told.
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement("script"), { text: "alert()" })),
    );
    await until(async () => (await intruders(page)).tripped.length > 0);
    expect((await intruders(page)).tripped).toEqual([["policy", "script-src-elem"]]);
    strict.takeTroubles();
    held();
  });
});

test("what stands in the address stays text", async () => {
  const bundles = Array.from({ length: 3 }, (_, start) =>
    hostile.filter((name, place) => place % 3 === start && name.length < 200),
  );
  for (const bundle of bundles) {
    const held = trying("the address, in the page", bundle);
    const address = Object.fromEntries(bundle.map((name, place) => [`data.${place}`, name]));
    const page = await open({ ...visit, address: { ...address, "data.assessment": bundle[0] ?? "" } });
    expect(await intruders(page)).toEqual(NONE);
    await leave(page);
    held();
  }
});
