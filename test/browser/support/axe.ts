import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { root } from "../../native/native";

const SOURCE = readFileSync(path.join(root, "node_modules/axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Loads axe-core by the debugger, which the page's content security policy does not hold back. */
export const loadAxe = (page: Page) => page.evaluate(`${SOURCE};void 0`);

/** Regions that are the same in most states; a state that changes one of them looks at it. */
export type LowerRegion = "sketch" | "matrix" | "record";
const LOWER: readonly LowerRegion[] = ["sketch", "matrix", "record"];

/**
 * What WCAG 2.2 AA and best practices find wrong in the page, one line for each rule and the first element it met.
 * With regions given the lower ones that are not among them are left out. Contrast takes two thirds of the time: it is
 * looked at where the colours can be other ones.
 */
export const violations = (
  page: Page,
  regions: readonly LowerRegion[] = LOWER,
  contrast = true,
): Promise<readonly string[]> => {
  const leftOut = LOWER.filter((region) => !regions.includes(region)).map((region) => [`.cif-${region}`]);
  const where = leftOut.length > 0 ? JSON.stringify({ exclude: leftOut }) : "document";
  return page.evaluate(
    `axe.run(${where}, { runOnly: ${JSON.stringify(RULES)}, rules: { "color-contrast": { enabled: ${contrast} } }, resultTypes: ["violations"] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ": " + nodes.length + " × " + nodes[0].html.slice(0, 160) + " " + (nodes[0].any[0]?.message ?? nodes[0].all[0]?.message ?? nodes[0].none[0]?.message ?? "")))`,
  );
};
