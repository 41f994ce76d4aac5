import { readdirSync } from "node:fs";
import path from "node:path";

import { root } from "../native/native";
import { anchorsIn, exists, linksIn, pages, read } from "./pages";

/** Pages of the repository on GitHub, relative to a file of it. */
const ON_GITHUB = /^(\.\.\/)+releases\/latest(\/download\/CifVersionAdvisor_\d+\.\d+\.\d+(_managed)?\.zip)?$/;

const resolves = (page: string, target: string): boolean => {
  const [file = "", anchor] = target.split("#");
  const linked = file === "" ? page : path.posix.join(path.posix.dirname(page), file);
  return exists(linked) && (anchor === undefined || anchorsIn(linked).includes(anchor));
};

test("the pages that are looked at are there", () => {
  expect(pages).toEqual(
    expect.arrayContaining(["README.md", "docs/install.md", "docs/decisions/0004-full-page-address.md"]),
  );
});

test.each(pages)("every link inside the repository resolves: %s", (page) => {
  const inside = linksIn(page).filter((target) => !/^[a-z]+:/.test(target) && !ON_GITHUB.test(target));
  expect(inside.filter((target) => !resolves(page, target))).toEqual([]);
});

describe("every link to elsewhere", () => {
  const outsideOf = (page: string) => linksIn(page).filter((target) => /^[a-z]+:/.test(target));
  const list = read("docs/links.md");
  const byHand = Array.from(list.matchAll(/^\| <([^>]+)> \|/gm), ([, address]) => address ?? "");
  const listed = [...byHand, ...outsideOf("docs/links.md")];

  test.each(pages)("is https and in docs/links.md: %s", (page) => {
    expect(outsideOf(page).filter((target) => !target.startsWith("https://") || !listed.includes(target))).toEqual([]);
  });

  test("is of a day, and none is listed that no page has", () => {
    expect(list).toMatch(/Not opened here[^.]*of \d{4}-\d{2}-\d{2},/);
    const used = new Set(pages.filter((page) => page !== "docs/links.md").flatMap(outsideOf));
    expect(byHand).not.toEqual([]);
    expect(byHand.filter((address) => !used.has(address))).toEqual([]);
  });
});

test("every picture is shown on a page, and taken by the script", () => {
  const pictures = readdirSync(path.join(root, "docs/pictures"));
  const shown = pages.flatMap(linksIn).map((target) => path.posix.basename(target));
  expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([]);
  const taken = Array.from(
    read("scripts/screenshots.mjs").matchAll(/^ {2}\[\s*"([\w-]+)",/gm),
    ([, name]) => `${name ?? ""}.png`,
  );
  expect([...pictures].sort()).toEqual(taken.sort());
});

test("the list of decisions has each of them by its title", () => {
  const decisions = pages.filter((page) => /^docs\/decisions\/\d/.test(page));
  const titles = decisions.map((page) => {
    const [, title = ""] = /^# \d+\. (.+)$/m.exec(read(page)) ?? [];
    return `[${title}](${path.posix.basename(page)})`;
  });
  expect(titles.filter((entry) => !read("docs/decisions/README.md").includes(entry))).toEqual([]);
});

test("every page is reached from the README by links", () => {
  const reached = new Set(["README.md"]);
  for (const page of reached)
    for (const target of linksIn(page)) {
      const linked = path.posix.join(path.posix.dirname(page), target.split("#")[0] ?? "");
      if (pages.includes(linked)) reached.add(linked);
    }
  expect(pages.filter((page) => !reached.has(page))).toEqual([]);
});
