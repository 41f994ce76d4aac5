// Puts one version into every file that carries it: "npm run version -- 1.0.1".
// Run by "npm version 1.0.1 --no-git-tag-version" too, which has stamped package.json by then.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { generate } from "./generate.mjs";

/** Has no version before the first one is stamped: all of it is unreleased. */
export const CHANGELOG = "CHANGELOG.md";

/** Each place a version stands in: before it, the version, after it. */
export const stamps = [
  { file: "package.json", pattern: /("version": ")([^"]+)(")/ },
  { file: "package-lock.json", pattern: /("name": "cif-version-advisor",\s+"version": ")([^"]+)(")/g },
  {
    file: "CifVersionAdvisor/ControlManifest.Input.xml",
    pattern: /(constructor="CifVersionAdvisor"\s+version=")([^"]+)(")/,
  },
  { file: "CifVersionAdvisor/advisor/toolVersion.ts", pattern: /(TOOL_VERSION = ")([^"]+)(")/ },
  { file: "Solutions/src/Other/Solution.xml", pattern: /(<Version>)([^<]+)(\.0<\/Version>)/ },
  { file: "README.md", pattern: /(CifVersionAdvisor_)(\d+\.\d+\.\d+)(\b|_)/g },
  { file: CHANGELOG, pattern: /(\n## \[)(\d[^\]]*)(\])/ },
];

const VERSION = /^\d+\.\d+\.\d+$/;
const UNRELEASED = "## [Unreleased]\n";

const stampChangelog = (text, version) =>
  text.includes(`\n## [${version}]`)
    ? text
    : text.replace(UNRELEASED, `${UNRELEASED}\n## [${version}] - ${new Date().toISOString().slice(0, 10)}\n`);

/** @throws when the version is not three numbers or a file has no place for it */
export const stamp = (root, version) => {
  if (!VERSION.test(version)) throw new Error(`${version}: a version is three numbers, such as 1.0.1`);
  for (const { file, pattern } of stamps) {
    const target = path.join(root, file);
    const text = readFileSync(target, "utf8");
    if (text.search(file === CHANGELOG ? /^## \[Unreleased\]$/m : pattern) < 0)
      throw new Error(`${file}: version: not found`);
    const stamped =
      file === CHANGELOG
        ? stampChangelog(text, version)
        : text.replace(pattern, (_, before, _old, after) => before + version + after);
    if (stamped !== text) writeFileSync(target, stamped);
  }
  generate(root);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = path.dirname(path.dirname(process.argv[1]));
  try {
    stamp(root, process.argv[2] ?? JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).version);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
