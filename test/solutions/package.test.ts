/** @jest-environment ./test/native/environment.mjs */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";

import { root as repository } from "../native/native";
import { partsOf, scripts } from "./scripts";
import { standIn, type Repository } from "./standIn";

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString("utf8");
const versionIn = (at: Repository) => (JSON.parse(at.read("package.json")) as { version: string }).version;

describe("the release", () => {
  const here = standIn();
  const version = versionIn(here);
  const files = (async () => (await scripts()).buildRelease({ root: here.root }))();
  const parts = async (place: number) =>
    partsOf((await scripts()).unzip, (await files)[place]?.[1] ?? new Uint8Array());

  test("is both packages, a bill of materials and the sums of all three", async () => {
    const made = await files;
    expect(made.map(([name]) => name)).toEqual([
      `CifVersionAdvisor_${version}.zip`,
      `CifVersionAdvisor_${version}_managed.zip`,
      "sbom.cdx.json",
      "SHA256SUMS",
    ]);
    const sums = made.slice(0, 3).map(([name, bytes]) => `${hashOf(bytes)}  ${name}\n`);
    expect(textOf(made[3]?.[1])).toBe(sums.join(""));
  });

  test("has the same bytes from another folder in another time zone", async () => {
    const other = standIn();
    const env = { ...process.env, TZ: "Pacific/Auckland" };
    const { status } = spawnSync(process.execPath, [path.join(repository, "Solutions/package.mjs"), other.root], {
      env,
    });
    expect([status, other.read("Solutions/bin/SHA256SUMS")]).toEqual([0, textOf((await files)[3]?.[1])]);
  });

  test("differs between managed and unmanaged in Managed alone", async () => {
    const [unmanaged, managed] = [await parts(0), await parts(1)];
    expect([...managed.keys()]).toEqual([...unmanaged.keys()]);
    const differing = [...unmanaged].filter(([name, text]) => managed.get(name) !== text).map(([name]) => name);
    expect(differing).toEqual(["solution.xml"]);
    const as = (kind: number) => `<Managed>${kind}</Managed>`;
    expect(unmanaged.get("solution.xml")?.replace(as(0), as(1))).toBe(managed.get("solution.xml"));
  });

  test("carries the control as it was built, content types last", async () => {
    const managed = await parts(1);
    const folder = "Controls/cifadv_CifAdvisor.CifVersionAdvisor";
    for (const file of ["ControlManifest.xml", "bundle.js", "css/page.css"])
      expect(managed.get(`${folder}/${file}`)).toBe(here.read(`${here.control}/${file}`));
    expect([...managed.keys()].slice(0, 2)).toEqual(["customizations.xml", "solution.xml"]);
    expect([...managed.keys()].at(-1)).toBe("[Content_Types].xml");
  });

  test("is small without the control, in thirteen languages", async () => {
    expect((await files)[1]?.[1].length).toBeLessThan(26_000);
  });

  test("names what the platform loads as not contained, and what is bundled as contained", async () => {
    const other = standIn();
    other.write("CifVersionAdvisor/index.ts", 'import * as React from "react";\nimport { zipSync } from "fflate";\n');
    const [, , bill] = (await scripts()).buildRelease({ root: other.root });
    const { components } = JSON.parse(textOf(bill?.[1])) as { components: { name: string; scope?: string }[] };
    const scopes = components.filter(({ scope }) => scope).map(({ name, scope }) => `${name} ${scope ?? ""}`);
    expect(scopes).toEqual(["fflate required", "react excluded"]);
  });
});

describe("bad input ends with one line and leaves no package", () => {
  const form = (at: Repository) => {
    const { ids } = JSON.parse(at.read("Solutions/release.lock.json")) as { ids: { forms: string[] } };
    return `Solutions/src/Entities/cifadv_Assessment/FormXml/main/${ids.forms[0] ?? ""}.xml`;
  };
  const app = "Solutions/src/AppModules/cifadv_CifVersionAdvisor/AppModule.xml";
  const cases: [string, (at: Repository) => void, RegExp][] = [
    [
      "no build",
      (at) => at.remove("out"),
      /^out\/controls\/CifVersionAdvisor\/ControlManifest\.xml: not there: .*npm run build/,
    ],
    [
      "another version in the manifest",
      (at) =>
        at.edit(
          `${at.control}/ControlManifest.xml`,
          'constructor="CifVersionAdvisor" version="',
          (found) => `${found}9`,
        ),
      /ControlManifest\.xml: version: is 9\S+, package\.json asks for/,
    ],
    [
      "an unknown column in the form",
      (at) => at.edit(form(at), 'datafieldname="cifadv_note"', 'datafieldname="cifadv_nothing"'),
      /^Solutions\/src\/Entities\/cifadv_Assessment\/FormXml\/main\/\{.+\}\.xml: cifadv_nothing: no such column/,
    ],
    [
      "a missing translation of a label",
      (at) => at.edit(app, 'languagecode="1037"', 'languagecode="1033"'),
      /: cifadv_CifVersionAdvisor: no label in 1037/,
    ],
    [
      "a missing translation of a text",
      (at) => at.edit(`${at.control}/strings/CifVersionAdvisor.1031.resx`, "<value>B</value>", "<value></value>"),
      /strings\/CifVersionAdvisor\.1031\.resx: b: no text in this language/,
    ],
    [
      "a source that is not XML",
      (at) => at.edit("Solutions/src/Other/Solution.xml", "</SolutionManifest>", ""),
      /^Solutions\/src\/Other\/Solution\.xml: /,
    ],
  ];
  const spoilt = (spoil: (at: Repository) => void) => {
    const at = standIn();
    at.write("Solutions/bin/CifVersionAdvisor_0.9.0.zip", "an older package");
    spoil(at);
    return at;
  };

  test.each(cases)("%s", async (_, spoil, expected) => {
    const at = spoilt(spoil);
    const { writeRelease } = await scripts();
    expect(() => writeRelease({ root: at.root })).toThrow(expected);
    expect(existsSync(path.join(at.root, "Solutions/bin"))).toBe(false);
  });

  test("with exit code 1 on the command line", () => {
    const at = spoilt(({ remove }) => remove("out"));
    const script = path.join(repository, "Solutions/package.mjs");
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, at.root], { encoding: "utf8" });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});

describe("the unpacked source", () => {
  test("is what the definition gives", async () => {
    const at = standIn();
    const files = (await scripts()).sourceFiles(path.join(repository, "Solutions/labels"), versionIn(at));
    for (const [file, text] of Object.entries(files))
      expect([file, at.read(`Solutions/src/${file}`)]).toEqual([file, text]);
  });

  test("is not written with a label missing in one language: the file and the label are named", async () => {
    const at = standIn();
    at.edit("Solutions/labels/1031.json", "Meine aktiven Bewertungen", "");
    const { sourceFiles } = await scripts();
    expect(() => sourceFiles(path.join(at.root, "Solutions/labels"), "1.0.0")).toThrow(
      /labels\/1031\.json: view\.mine: no text/,
    );
  });
});
