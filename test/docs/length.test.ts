import { readdirSync } from "node:fs";
import path from "node:path";

import { root } from "../native/native";
import { read } from "./pages";

const MADE = /(^|\/)(node_modules|generated|out|bin|src|results)\//;
const FOLDERS = ["CifVersionAdvisor", "host", "docs", "test", "bench", "scripts", "Solutions", ".github"];
const files = [
  ...readdirSync(root),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
      path.join(folder, file).split(path.sep).join("/"),
    ),
  ),
].filter((file) => !MADE.test(file));

test.each([
  ["css", "CifVersionAdvisor/css/page.css"],
  ["html", "host/page/index.html"],
  ["md", "README.md"],
  ["yml", ".github/workflows/ci.yml"],
])("what ESLint does not read is held to its number of lines: %s", (kind, one) => {
  const [, most] = /"max-lines": \["error", (\d+)\]/.exec(read("eslint.config.mjs")) ?? [];
  expect(Number(most)).toBe(250);
  const looked = files.filter((file) => file.endsWith(`.${kind}`));
  expect(looked).toContain(one);
  const tooLong = looked.filter((file) => read(file).trimEnd().split("\n").length > Number(most));
  expect(tooLong).toEqual([]);
});
