// Packs Solutions/src and the built control into both solution packages, checks them, and writes them to Solutions/bin.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { checkPackage } from "./checks/all.mjs";
import { solution } from "./definition/solution.mjs";
import { readFolder } from "./pack/files.mjs";
import { parts } from "./pack/parts.mjs";
import { sbom } from "./pack/sbom.mjs";
import { zip } from "./pack/zip.mjs";

const CONTROL = "CifVersionAdvisor";
const json = (file) => JSON.parse(readFileSync(file, "utf8"));

const shippedSources = (root) =>
  [...readFolder(path.join(root, CONTROL))]
    .filter(([name]) => /\.tsx?$/.test(name) && !name.startsWith("generated/"))
    .map(([, bytes]) => bytes.toString("utf8"));

const firstOf = (findings) => {
  const [{ file, element, message }] = findings;
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
  return `${file}: ${element}: ${message}${more}`;
};

/**
 * The four files of a release, `[name, bytes]`.
 * @param {{root: string, built?: string}} where `built` is the control's build output
 * @throws with one line naming file and element
 */
export const buildRelease = ({ root, built = path.join(root, "out/controls", CONTROL) }) => {
  const shown = path.relative(root, built);
  if (!existsSync(path.join(built, "ControlManifest.xml")))
    throw new Error(`${shown}/ControlManifest.xml: not there: run "npm run build" first`);
  const { version } = json(path.join(root, "package.json"));
  const source = readFolder(path.join(root, "Solutions/src"));
  const control = readFolder(built);

  const { unmanaged, managed } = parts(source, control, solution.publisher.prefix);
  const findings = checkPackage(new Map(managed), {
    version,
    lock: json(path.join(root, "Solutions/release.lock.json")),
  });
  if (findings.length > 0) throw new Error(firstOf(findings));
  const packages = [
    [`${solution.uniqueName}_${version}.zip`, zip(unmanaged)],
    [`${solution.uniqueName}_${version}_managed.zip`, zip(managed)],
  ];
  const lock = json(path.join(root, "package-lock.json"));
  const bill = ["sbom.cdx.json", Buffer.from(sbom({ version, sources: shippedSources(root), lock, files: packages }))];
  const sums = [...packages, bill]
    .map(([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`)
    .join("");
  return [...packages, bill, ["SHA256SUMS", Buffer.from(sums)]];
};

/** Nothing is left in `bin` unless everything could be built. */
export const writeRelease = (where, bin = path.join(where.root, "Solutions/bin")) => {
  rmSync(bin, { recursive: true, force: true });
  const files = buildRelease(where);
  mkdirSync(bin, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(path.join(bin, name), bytes);
  return files;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = process.argv[2] ?? path.dirname(path.dirname(process.argv[1]));
  try {
    for (const [name, bytes] of writeRelease({ root }))
      process.stdout.write(`Solutions/bin/${name}: ${bytes.length} bytes\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
