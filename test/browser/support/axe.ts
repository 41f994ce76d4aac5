import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { root } from "../../native/native";

const SOURCE = readFileSync(path.join(root, "node_modules/axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Loads axe-core by the debugger, which the page's content security policy does not hold back. */
export const loadAxe = (page: Page) => page.evaluate(`${SOURCE};void 0`);

const REPEATED = "{ exclude: [['.cif-matrix tbody:nth-of-type(n+4)']] }";

/**
 * What WCAG 2.2 AA and best practices find wrong in the page, one line for each rule and the first element it met.
 * The matrix has many rows of one make: three stand for all, but where the whole of it is asked for.
 */
export const violations = (page: Page, wholeMatrix = false): Promise<readonly string[]> =>
  page.evaluate(
    `axe.run(${wholeMatrix ? "document" : REPEATED}, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ["violations"] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ": " + nodes.length + " × " + nodes[0].html.slice(0, 160) + " " + (nodes[0].any[0]?.message ?? nodes[0].all[0]?.message ?? nodes[0].none[0]?.message ?? "")))`,
  );
