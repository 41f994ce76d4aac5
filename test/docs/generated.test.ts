/** @jest-environment ./test/native/environment.mjs */
import { native, root } from "../native/native";
import { exists, read } from "./pages";

test("the tables of the rules are what the rules are: npm run docs", async () => {
  const { pagesWithTables } = await native<{ pagesWithTables(root: string): Promise<Record<string, string>> }>(
    "scripts/docs.mjs",
  );
  const pages = await pagesWithTables(root);
  expect(Object.keys(pages)).toEqual(["README.md", "docs/advice.md", "docs/links.md"]);
  for (const [page, text] of Object.entries(pages)) expect(read(page)).toBe(text);
});

test("each table says from what it is written, and by which command", () => {
  const markers = ["README.md", "docs/advice.md", "docs/links.md"].flatMap((page) =>
    Array.from(read(page).matchAll(/<!-- generated: .*/g), ([marker]) => marker),
  );
  expect(markers).toHaveLength(4);
  for (const marker of markers) {
    const [, sources = ""] =
      /^<!-- generated: \w+\. Written by npm run docs from (.+)\. Do not edit: /.exec(marker) ?? [];
    expect(sources.split(" and ").filter((source) => !exists(source))).toEqual([]);
  }
});

test("the rules are short enough to be read", () => {
  const [, rules = ""] =
    /<!-- generated: rules\.[^>]*-->([\s\S]*)<!-- \/generated: rules -->/.exec(read("README.md")) ?? [];
  expect(rules).toContain("Copilot Service workspace | 2.0");
  expect(rules.trim().split("\n").length).toBeLessThan(15);
});
