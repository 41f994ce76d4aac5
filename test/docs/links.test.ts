import path from "node:path";

import { anchorsIn, exists, linksIn, pages } from "./pages";

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

test.each(pages)("every link to elsewhere is https: %s", (page) => {
  const outside = linksIn(page).filter((target) => /^[a-z]+:/.test(target));
  expect(outside.filter((target) => !target.startsWith("https://"))).toEqual([]);
});

test.each(["README.md", "CONTRIBUTING.md", "docs/first-use.md", "docs/architecture.md", "docs/releasing.md"])(
  "%s is reached or reaches others",
  (page) => {
    const linked = pages.flatMap((from) =>
      linksIn(from).map((target) => path.posix.join(path.posix.dirname(from), target.split("#")[0] ?? "")),
    );
    expect(page === "README.md" || linked.includes(page)).toBe(true);
  },
);
