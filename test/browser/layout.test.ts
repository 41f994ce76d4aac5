import type { Page } from "playwright-core";
import { advisorPages, type Visit } from "./support/openAdvisor";
import { comes } from "./support/hooks";
import { openAll } from "./support/openAll";

const { open, levers } = advisorPages();

/** How far the page, or a part of the control that may not scroll, is wider than its room. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const parts = Array.from(
      document.querySelectorAll<HTMLElement>(".cif, .cif section, .cif fieldset, .cif table, .cif li"),
    );
    const edge = { left: -0.5, right: root.clientWidth + 0.5 };
    return {
      page: root.scrollWidth - root.clientWidth,
      parts: parts
        .filter((part) => part.getClientRects().length > 0 && !part.closest(".cif-drift"))
        .filter((part) => {
          const { left, right } = part.getBoundingClientRect();
          return left < edge.left || right > edge.right || part.scrollWidth > part.clientWidth + 1;
        })
        .map((part) => `${part.tagName} ${part.className}`),
    };
  });

const STRAIGHT = { page: 0, parts: [] };
const WIDTHS = [320, 360, 480, 800, 1280, 1920];
const VISITS: readonly (readonly [string, Visit])[] = [
  ["English", { lang: "1033" }],
  ["German", { lang: "1031" }],
  ["Arabic", { lang: "1025" }],
  ["Japanese", { lang: "1041" }],
  ["texts 40 % longer", { lang: "pseudo" }],
  ["a form section", { view: "form" }],
  ["a phone", { address: { client: "phone" } }],
];

/** WCAG 1.4.12. */
const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

const settled = (page: Page) =>
  comes(
    page,
    "Math.floor(document.getElementById('control').getBoundingClientRect().width) === window.__host.context.mode.allocatedWidth",
  );

/** Heads of the evidence's columns that stand on more lines than they have words. */
const brokenHeads = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>(".cif-evidence th")).flatMap((head) => {
      const text = document.createRange();
      text.selectNodeContents(head);
      const lines = new Set(Array.from(text.getClientRects(), ({ top }) => Math.round(top))).size;
      return lines > head.innerText.split(/\s+/).length ? head.innerText : [];
    }),
  );

test.each(["1033", "1031", "1046", "1045"])(
  "language %s: the evidence's columns are wide enough for their heads",
  async (lang) => {
    const page = await open({ lang });
    await openAll(page);
    for (const width of [320, 640, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      expect(await page.locator(".cif-evidence th:visible").count()).toBeGreaterThan(8);
      expect(await brokenHeads(page)).toEqual([]);
    }
  },
);

test.each(VISITS)("%s: nothing scrolls sideways at any width, opened or spaced out", async (_, visit) => {
  const page = await open(visit);
  await openAll(page);
  await page.locator('[data-cif-row="session"] button').click();
  await page.locator(".cif-fold").click();
  const found: Record<string, unknown> = {};
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await settled(page);
    found[width] = await sideways(page);
  }
  // Zooming 1280 pixels to 400 % leaves 320, which is among the widths.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
  expect(
    await page
      .locator(".cif h2")
      .first()
      .evaluate((one) => getComputedStyle(one).letterSpacing),
  ).not.toBe("normal");
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await settled(page);
    found[`spaced ${width}`] = await sideways(page);
  }
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((key) => [key, STRAIGHT])));
});

const FOLD = 800;
const FIRST_VIEW = {
  verdict: ".cif-verdict [role=status] :is(h1, h2)",
  why: ".cif-why li",
  restsOn: ".cif-rests .cif-badge",
  ask: ".cif-ask button",
  flips: ".cif-flips button",
};

test.each([
  ["English", "1033"],
  ["German", "1031"],
])("%s: the first view answers above the fold at 1280 × 800", async (_, lang) => {
  const page = await open({ lang, height: FOLD });
  const shown = await page.evaluate(
    (parts) =>
      Object.fromEntries(
        Object.entries(parts).map(([name, selector]) => {
          const all = Array.from(document.querySelectorAll(selector));
          return [
            name,
            { count: all.length, bottom: Math.max(...all.map((one) => one.getBoundingClientRect().bottom)) },
          ];
        }),
      ),
    FIRST_VIEW,
  );
  for (const { count, bottom } of Object.values(shown)) {
    expect(count).toBeGreaterThan(0);
    expect(bottom).toBeLessThanOrEqual(FOLD);
  }
  expect(shown.why?.count).toBeLessThanOrEqual(3);
});

test("right to left, the sketch is mirrored: sessions, then the panel, then the page, from the right", async () => {
  const order = async (lang: string) => {
    const page = await open({ lang });
    return page.evaluate(() =>
      ["sessions", "panel", "page"]
        .map((part) => ({
          part,
          left:
            document.querySelector(`[data-cif-sketch="2.0"] .cif-window-${part}`)?.getBoundingClientRect().left ?? NaN,
        }))
        .sort((one, other) => one.left - other.left)
        .map(({ part }) => part),
    );
  };
  expect(await order("1033")).toEqual(["sessions", "panel", "page"]);
  expect(await order("1025")).toEqual(["page", "panel", "sessions"]);
});

test("a phone without a measured width gets the narrow page", async () => {
  const page = await open({ address: { client: "phone" }, width: 360, height: 740 });
  await levers(page, (host) => host.setWidth(0));
  await page.waitForSelector(".cif-narrow");
});

/** Pairs of links that lie on one another, by the words around the first. */
const overlapping = (page: Page) =>
  page.evaluate(() => {
    const links = Array.from(document.querySelectorAll<HTMLElement>(".cif a"))
      .filter((one) => one.getClientRects().length > 0)
      .map((one) => ({ around: one.closest("li, td, th, p")?.textContent ?? "", box: one.getBoundingClientRect() }));
    const apart = 0.01;
    return links.flatMap(({ around, box }, place) =>
      links
        .slice(place + 1)
        .filter(({ box: other }) => {
          const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          return across > apart && down > apart;
        })
        .map(() => around),
    );
  });

test("what is pressed is at least 24 pixels high and wide, and no link lies on another", async () => {
  for (const width of [1280, 360]) {
    const page = await open({ width });
    for (const row of ["session", "apps", "cloud"]) await page.locator(`[data-cif-row="${row}"] button`).click();
    const small = await page.evaluate(() =>
      Array.from(
        document.querySelectorAll<HTMLElement>(
          ".cif a, .cif button, .cif select, .cif summary, .cif label:has(input[type=radio], input[type=checkbox])",
        ),
      )
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => ({ what: one.outerHTML.slice(0, 80), box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ what, box }) => `${what} ${box.width} × ${box.height}`),
    );
    expect(small).toEqual([]);
    expect(await overlapping(page)).toEqual([]);
  }
});
