// Writes Solutions/src, the unpacked solution in SolutionPackager's layout, from definition/ and labels/.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { appFiles } from "./layout/app.mjs";
import { formFiles } from "./layout/form.mjs";
import { readLabels } from "./layout/labels.mjs";
import { relationshipFiles } from "./layout/relationships.mjs";
import { roleFiles } from "./layout/role.mjs";
import { siteMapFiles } from "./layout/siteMap.mjs";
import { solutionFiles } from "./layout/solution.mjs";
import { tableFiles } from "./layout/table.mjs";
import { viewFiles } from "./layout/views.mjs";
import { parse } from "./pack/dom.mjs";
import { print } from "./pack/print.mjs";

const ORIGIN = "<!-- Written by Solutions/generate.mjs from Solutions/definition and Solutions/labels. -->";

/**
 * Every file of the unpacked solution, `{ path: text }`.
 * @throws with file and element when a text or column is missing
 */
export const sourceFiles = (labelFolder, version) => {
  const texts = readLabels(labelFolder);
  const files = {
    ...tableFiles(texts),
    ...formFiles(texts),
    ...viewFiles(texts),
    ...relationshipFiles(),
    ...roleFiles(),
    ...siteMapFiles(texts),
    ...appFiles(texts),
    ...solutionFiles(texts, version),
  };
  const [unused] = texts.unused();
  if (unused) throw new Error(`${labelFolder}: ${unused}: text that nothing uses`);
  const written = (file, text) => print(parse(text, file)).replace("?>\n", `?>\n${ORIGIN}\n`);
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [file, file.endsWith(".xml") ? written(file, text) : text]),
  );
};

/** Replaces `<root>/Solutions/src`. */
export const generate = (root) => {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const target = path.join(root, "Solutions/src");
  const files = sourceFiles(path.join(root, "Solutions/labels"), version);
  rmSync(target, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(target, file)), { recursive: true });
    writeFileSync(path.join(target, file), text);
  }
  return files;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const files = generate(path.dirname(path.dirname(process.argv[1])));
    process.stdout.write(`Solutions/src: ${Object.keys(files).length} files\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
