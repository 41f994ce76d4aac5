import { readdirSync } from "node:fs";

import { root } from "../native/native";
import { read } from "./pages";

const readme = read("README.md");
const manifest = read("CifVersionAdvisor/ControlManifest.Input.xml");

/** Why each file and folder at the top level is there. A new one needs a reason. */
const reasons: Record<string, string> = {
  "README.md": "first page",
  LICENSE: "the terms",
  "CHANGELOG.md": "what changed",
  "CONTRIBUTING.md": "how to help",
  "CODE_OF_CONDUCT.md": "how we treat each other",
  "SECURITY.md": "where to report a weakness",
  CifVersionAdvisor: "the control",
  "CifVersionAdvisor.pcfproj": "for Microsoft's build tools",
  Solutions: "the package",
  host: "the local page",
  docs: "pages",
  test: "tests",
  bench: "measurements",
  scripts: "commands of package.json",
  ".github": "workflows and issue forms",
  ".ci": "what a fresh clone must pass",
  "package.json": "commands and dependencies",
  "package-lock.json": "exact dependencies",
  "pcfconfig.json": "where pcf-scripts builds to",
  "tsconfig.json": "types of the control",
  "eslint.config.mjs": "lint rules and arrows",
  ".prettierrc.json": "format",
  ".prettierignore": "what is not formatted",
  ".npmrc": "lock file without registry hosts",
  ".gitignore": "what is not kept",
  ".gitattributes": "line ends",
};
/** Made by commands, or by git. */
const MADE = [".git", "node_modules", "out", "generated", ".stryker-tmp"];

test("every file at the top level has a reason, and every reason a file", () => {
  const there = readdirSync(root).filter((name) => !MADE.includes(name));
  expect(there.sort()).toEqual(Object.keys(reasons).sort());
});

test("the sections stand in the order this field's users expect", () => {
  const headings = Array.from(readme.matchAll(/^## (.+)$/gm), ([, heading]) => heading);
  expect(headings.slice(0, 8)).toEqual([
    "What it answers",
    "Try it",
    "Install",
    "How it reads your organization, and what it never does",
    "Properties",
    "Languages",
    "Known limits",
    "How the advice is decided",
  ]);
  expect(headings.at(-1)).toBe("Licence");
});

test("the property table is the manifest's", () => {
  const declared = Array.from(
    manifest.matchAll(/<property\s+name="(\w+)"[^>]*usage="(\w+)"[^>]*required="(\w+)"/g),
    (found) => {
      const [, name, usage, required] = found;
      return `${name ?? ""} ${usage ?? ""} ${required === "true" ? "required" : "optional"}`;
    },
  );
  const shown = Array.from(readme.matchAll(/^\| `(\w+)` \| [^|]+ \| (\w+), (\w+) \|/gm), (found) =>
    found.slice(1, 4).join(" "),
  );
  expect(shown).toEqual(declared);
});

test("the sizes that are named are not less than the budget", () => {
  const [, raw = 0, gzip = 0] = /under (\d+) KB \((\d+) KB compressed\)/.exec(readme)?.map(Number) ?? [];
  const [, ...budget] = /BUDGET = \{ raw: ([\d_]+), gzip: ([\d_]+) \}/.exec(read("scripts/size.mjs")) ?? [];
  const [most = NaN, mostGzip = NaN] = budget.map((bytes) => Number(bytes.replaceAll("_", "")));
  expect(raw * 1024).toBeGreaterThanOrEqual(most);
  expect(gzip * 1024).toBeGreaterThanOrEqual(mostGzip);
});

test("the languages that are named are as many as there are", () => {
  const [, section = ""] = /## Languages\n\n([^.]+)\./.exec(readme) ?? [];
  const strings = readdirSync(`${root}/CifVersionAdvisor/strings`);
  expect(section.split(",")).toHaveLength(strings.length);
});

test("the place of the generated rules is marked", () => {
  expect(readme).toMatch(/<!-- generated: rules\.[^>]*-->[\s\S]*<!-- \/generated: rules -->/);
});

test("the automation hooks that are promised are on the page", () => {
  const documented = new Set(Array.from(readme.matchAll(/`(data-cif-[a-z]+)`/g), ([, hook]) => hook));
  const sources = readdirSync(`${root}/CifVersionAdvisor/ui`, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => read(`CifVersionAdvisor/ui/${file}`));
  const used = new Set(
    sources.flatMap((text) => Array.from(text.matchAll(/"?(data-cif-[a-z]+)"?[=:\]]/g), ([, hook]) => hook)),
  );
  expect(documented.size).toBe(11);
  expect([...documented].filter((hook) => !used.has(hook))).toEqual([]);
});
