import type { Page } from "playwright-core";
import { keepResult } from "../support/keepResult";
import { loadAxe, shapeOf, violations } from "./support/axe";
import { advisorPages } from "./support/openAdvisor";
import { reachState, type State, STATES } from "./support/states";

const { open, url, takeTroubles } = advisorPages();

const THEMES = ["light", "dark", "contrast"] as const;
const DIRECTIONS = { "left to right": "1033", "right to left": "1025" } as const;
const WIDTHS = [1280, 360] as const;

const found: { readonly combination: string; readonly violations: readonly string[] }[] = [];

async function dress(page: Page, theme: (typeof THEMES)[number], width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({
    forcedColors: theme === "contrast" ? "active" : "none",
    colorScheme: theme === "light" ? "light" : "dark",
    reducedMotion: "reduce",
  });
  await page.evaluate(`window.__host.setTheme("${theme}")`);
  await page.waitForSelector(`.cif-${width > 800 ? "wide" : "narrow"}`);
}

afterAll(() => {
  keepResult("accessibility", {
    what: "axe, WCAG 2.2 AA and best practices",
    where:
      "states × themes × directions × widths, in a browser; contrast where colours can differ, the rest once for themes that change nothing else",
    tried: found.length,
    held: found.filter((one) => one.violations.length === 0).length,
  });
});

/** Colours depend on neither width nor direction, and forced ones are the user's: one state with all regions stands for those. */
const coloured = ({ regions = [] }: State, theme: string, direction: string, width: number): boolean =>
  regions.length === 3 || (theme !== "contrast" && direction === "left to right" && width === WIDTHS[0]);

async function lookAt(name: string, direction: string, lang: string): Promise<void> {
  const state = STATES[name];
  if (!state) throw new Error(name);
  const page = await reachState(state, open, url(), { lang });
  await loadAxe(page);
  const { regions = [] } = state;
  for (const width of WIDTHS) {
    let lookedAt = "";
    for (const theme of THEMES) {
      await dress(page, theme, width);
      const shape = await shapeOf(page);
      const look = { regions, colours: coloured(state, theme, direction, width), structure: shape !== lookedAt };
      found.push({
        combination: `${name}, ${direction}, ${theme}, ${width}`,
        violations: await violations(page, look),
      });
      lookedAt = shape;
    }
  }
}

test.each(Object.keys(STATES))(
  "%s: no violation in any theme, direction and width",
  async (name) => {
    // Two pages at a time: each has a process of its own.
    await Promise.all(Object.entries(DIRECTIONS).map(([direction, lang]) => lookAt(name, direction, lang)));
    takeTroubles();
    const here = found.filter(({ combination }) => combination.startsWith(`${name}, `));
    expect(here.filter((one) => one.violations.length > 0)).toEqual([]);
  },
  120_000,
);

test("every state, theme, direction and width was looked at", () => {
  expect(found.length).toBe(
    Object.keys(STATES).length * THEMES.length * Object.keys(DIRECTIONS).length * WIDTHS.length,
  );
});
