import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { root } from "../../native/native";

const SOURCE = readFileSync(path.join(root, "node_modules/axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules that look at colours. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** Loads axe-core by the debugger, which the page's content security policy does not hold back. */
export const loadAxe = (page: Page) => page.evaluate(`${SOURCE};void 0`);

/** Regions that are the same in most states; a state that changes one of them looks at it. */
export type LowerRegion = "sketch" | "matrix" | "record";
const LOWER: readonly LowerRegion[] = ["sketch", "matrix", "record"];

export interface Look {
  /** Lower regions to look at; the others are left out. */
  readonly regions: readonly LowerRegion[];
  /** Contrast takes two thirds of the time: it is looked at where the colours can be other ones. */
  readonly colours: boolean;
  /** Names, roles, structure and sizes: all rules but those on colours. */
  readonly structure: boolean;
}

const rulesOf = ({ colours, structure }: Look) =>
  structure
    ? { runOnly: TAGS, rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: colours }])) }
    : { runOnly: { type: "rule", values: COLOURS } };

/** What WCAG 2.2 AA and best practices find wrong in the page, one line for each rule and the first element it met. */
export async function violations(page: Page, look: Look): Promise<readonly string[]> {
  if (!look.colours && !look.structure) return [];
  const leftOut = LOWER.filter((region) => !look.regions.includes(region)).map((region) => [`.cif-${region}`]);
  const where = leftOut.length > 0 ? JSON.stringify({ exclude: leftOut }) : "document";
  const options = JSON.stringify({ ...rulesOf(look), resultTypes: ["violations"] });
  return page.evaluate(
    `axe.run(${where}, ${options}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ": " + nodes.length + " × " + nodes[0].html.slice(0, 160) + " " + (nodes[0].any[0]?.message ?? nodes[0].all[0]?.message ?? nodes[0].none[0]?.message ?? "")))`,
  );
}

/** Every element with its attributes, place and size, colours left out: all that the rules on structure can see. */
export const shapeOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll("body *"), (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { visibility, display } = getComputedStyle(element);
      const attributes = Array.from(element.attributes, ({ name, value }) =>
        name === "class" || name === "style" ? "" : `${name}=${value}`,
      );
      return [
        element.tagName,
        ...attributes,
        x,
        y,
        width,
        height,
        visibility,
        display,
        element.childNodes.length,
      ].join();
    }).join("\n"),
  );
