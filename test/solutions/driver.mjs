// Runs the solution's scripts as Node runs them, for the tests: one JSON request on stdin, one JSON answer on stdout.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

import { checkPackage } from "../../Solutions/checks/all.mjs";
import { checkVersions, controlHash, noteRelease } from "../../Solutions/checkVersions.mjs";
import { sourceFiles } from "../../Solutions/generate.mjs";
import { buildRelease, writeRelease } from "../../Solutions/package.mjs";
import { unzip } from "../../Solutions/pack/zip.mjs";
import { stamp } from "../../Solutions/version.mjs";

const json = (file) => JSON.parse(readFileSync(file, "utf8"));
const partsOf = (bytes) => new Map([...unzip(bytes)].map(([name, part]) => [name, Buffer.from(part).toString("utf8")]));
const expectation = (root) => ({
  version: json(path.join(root, "package.json")).version,
  lock: json(path.join(root, "Solutions/release.lock.json")),
});

/** A fault drops a part, adds one, or replaces text in one; a pattern that is not found would plant nothing. */
const plant = (parts, { part, find, put, drop, add }) => {
  const faulty = new Map(parts);
  if (drop) faulty.delete(drop);
  else if (add) faulty.set(add, "x");
  else {
    const text = parts.get(part);
    if (!text?.includes(find)) throw new Error(`${part}: ${find}: nothing to plant the fault in`);
    faulty.set(
      part,
      text.replace(find, () => put),
    );
  }
  return faulty;
};

const actions = {
  release: ({ root }) =>
    buildRelease({ root }).map(([name, bytes]) => ({
      name,
      size: bytes.length,
      hash: createHash("sha256").update(bytes).digest("hex"),
      ...(name.endsWith(".zip") ? { parts: [...partsOf(bytes)] } : { text: Buffer.from(bytes).toString("utf8") }),
    })),
  packingErrors: ({ roots }) =>
    roots.map((root) => {
      try {
        writeRelease({ root });
        return "packed";
      } catch (error) {
        return error.message;
      }
    }),
  faults: ({ root, faults }) => {
    const parts = partsOf(buildRelease({ root })[0][1]);
    return faults.map((fault) => checkPackage(plant(parts, fault), expectation(root)));
  },
  source: ({ labels, version }) => sourceFiles(labels, version),
  stamp: ({ root, version }) => stamp(root, version),
  versions: ({ root }) => checkVersions(root),
  noteRelease: ({ root }) => {
    writeRelease({ root });
    noteRelease(root);
    return controlHash(root);
  },
};

const { action, ...request } = JSON.parse(readFileSync(0, "utf8"));
let answer;
try {
  answer = { value: actions[action](request) };
} catch (error) {
  answer = { error: error.message };
}
process.stdout.write(JSON.stringify(answer));
