import type { Page } from "playwright-core";
import { advisorPages } from "./support/openAdvisor";

const { open } = advisorPages();

/** Words that stand on two lines although nothing in them, a hyphen or a bracket, parts them. */
const brokenWords = (page: Page) =>
  page.evaluate(() => {
    const linesOf = (node: Node, from: number, length: number): number => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + length);
      return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size;
    };
    const texts = document.createTreeWalker(document.querySelector(".cif") ?? document, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    let words = 0;
    while (texts.nextNode()) {
      const node = texts.currentNode;
      if (!node.parentElement?.checkVisibility() || node.parentElement.closest("table.cif-evidence")) continue;
      for (const { 0: word, index } of (node.textContent ?? "").matchAll(/[^\s\p{Cf}()/-]+[)/-]?/gu)) {
        words++;
        if (linesOf(node, index, word.length) > 1) found.push(word);
      }
    }
    return { words, found };
  });

test.each([
  ["German", "1031"],
  ["French", "1036"],
  ["Italian", "1040"],
  ["Korean", "1042"],
  ["Dutch", "1043"],
])("%s: no word of the page is broken, wide or narrow", async (_, lang) => {
  const page = await open({ lang });
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForSelector(width === 360 ? ".cif-narrow" : ".cif-wide");
    const { words, found } = await brokenWords(page);
    expect(words).toBeGreaterThan(500);
    expect(found).toEqual([]);
  }
});
