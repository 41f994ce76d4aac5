import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { root as repository } from "../native/native";

const KEPT = [
  "package.json",
  "package-lock.json",
  "README.md",
  "CHANGELOG.md",
  "CifVersionAdvisor/ControlManifest.Input.xml",
  "CifVersionAdvisor/advisor/toolVersion.ts",
  "Solutions/src",
  "Solutions/labels",
  "Solutions/release.lock.json",
];
const built = "out/controls/CifVersionAdvisor";
const texts = `<root><data name="a"><value>A</value></data><data name="b"><value>B</value></data></root>`;

export interface Repository {
  readonly root: string;
  readonly control: string;
  read(file: string): string;
  write(file: string, text: string): void;
  edit(file: string, find: string, put: string | ((found: string) => string)): void;
  remove(file: string): void;
}

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A copy of what packing reads, with a small stand-in for the built control. */
export const standIn = (): Repository => {
  const root = mkdtempSync(path.join(tmpdir(), "cif-solution-"));
  made.push(root);
  const at = (file: string) => path.join(root, file);
  for (const file of KEPT) cpSync(path.join(repository, file), at(file), { recursive: true });
  const read = (file: string) => readFileSync(at(file), "utf8");
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  const { version } = JSON.parse(read("package.json")) as { version: string };
  const manifest = readFileSync(path.join(__dirname, "fixture/built-control.xml"), "utf8");
  write(`${built}/ControlManifest.xml`, manifest.replace("VERSION", version));
  write(`${built}/bundle.js`, "var stand_in = 1;");
  write(`${built}/css/page.css`, ".a { color: red; }");
  for (const lcid of [1031, 1033]) write(`${built}/strings/CifVersionAdvisor.${lcid}.resx`, texts);
  return {
    root,
    control: built,
    read,
    write,
    edit(file, find, put) {
      if (!read(file).includes(find)) throw new Error(`${file} has no ${find}`);
      write(
        file,
        read(file).replace(find, (found) => (typeof put === "string" ? put : put(found))),
      );
    },
    remove: (file) => rmSync(at(file), { recursive: true }),
  };
};
