// A control change without a new version would never reach an environment: Dataverse keeps the bundle it has.
// "node Solutions/checkVersions.mjs" checks; with "--released" it notes what the version just released held.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { idsIn } from "./checks/ids.mjs";
import { model } from "./checks/model.mjs";
import { readFolder } from "./pack/files.mjs";
import { unzip } from "./pack/zip.mjs";
import { CHANGELOG, stamps } from "./version.mjs";

const lockOf = (root) => path.join(root, "Solutions/release.lock.json");
const read = (file) => readFileSync(file, "utf8");
const versionOf = (root) => JSON.parse(read(path.join(root, "package.json"))).version;

/** Hash of everything the control is built from. */
export const controlHash = (root) => {
  const hash = createHash("sha256");
  for (const [name, bytes] of readFolder(path.join(root, "CifVersionAdvisor")))
    if (!name.startsWith("generated/")) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex");
};

/** One line for each file whose version differs, and one when a released control was changed. */
export const checkVersions = (root) => {
  const version = versionOf(root);
  const lock = JSON.parse(read(lockOf(root)));
  const differing = stamps
    .filter(({ file }) => file !== CHANGELOG || lock.released !== null)
    .filter(({ file, pattern }) => read(path.join(root, file)).match(new RegExp(pattern.source))?.[2] !== version)
    .map(({ file }) => `${file}: version: is not ${version} of package.json`);
  const changed = lock.released === version && lock.control !== controlHash(root);
  return changed
    ? [...differing, `CifVersionAdvisor: version: changed after ${version} was released: npm run version`]
    : differing;
};

/** Notes the packed version as released: its control, its required properties and its ids. */
export const noteRelease = (root) => {
  const version = versionOf(root);
  const zip = path.join(root, `Solutions/bin/CifVersionAdvisor_${version}_managed.zip`);
  const parts = model(unzip(readFileSync(zip)));
  const required = parts.manifest.properties.filter((property) => property.required).map(({ name }) => name);
  const lock = { released: version, control: controlHash(root), requiredProperties: required, ids: idsIn(parts) };
  writeFileSync(lockOf(root), `${JSON.stringify(lock, null, 2)}\n`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = path.dirname(path.dirname(process.argv[1]));
  if (process.argv.includes("--released")) noteRelease(root);
  const wrong = checkVersions(root);
  for (const line of wrong) process.stderr.write(`${line}\n`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
