import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

import { answer, ask, repository, standIn, type Repository } from "./standIn";

interface Delivered {
  readonly name: string;
  readonly size: number;
  readonly hash: string;
  readonly parts?: [string, string][];
  readonly text?: string;
}
const release = (at: Repository, zone?: string) =>
  answer<Delivered[]>({ action: "release", root: at.root }, zone === undefined ? {} : { TZ: zone });
const partsOf = (delivered: readonly Delivered[], place: number) => new Map(delivered[place]?.parts);

describe("the release", () => {
  const here = standIn();
  const delivered = release(here, "Pacific/Auckland");
  const { version } = JSON.parse(here.read("package.json")) as { version: string };

  test("is both packages, their sums and a bill of materials", () => {
    expect(delivered.map(({ name }) => name)).toEqual([
      `CifVersionAdvisor_${version}.zip`,
      `CifVersionAdvisor_${version}_managed.zip`,
      "sbom.cdx.json",
      "SHA256SUMS",
    ]);
    const sums = delivered.slice(0, 3).map(({ hash, name }) => `${hash}  ${name}\n`);
    expect(delivered[3]?.text).toBe(sums.join(""));
  });

  test("has the same bytes from another folder in another time zone", () => {
    const again = release(standIn(), "America/Los_Angeles");
    expect(again.map(({ hash }) => hash)).toEqual(delivered.map(({ hash }) => hash));
  });

  test("differs between managed and unmanaged in Managed alone", () => {
    const [unmanaged, managed] = [partsOf(delivered, 0), partsOf(delivered, 1)];
    expect([...managed.keys()]).toEqual([...unmanaged.keys()]);
    const differing = [...unmanaged].filter(([name, text]) => managed.get(name) !== text).map(([name]) => name);
    expect(differing).toEqual(["solution.xml"]);
    expect(unmanaged.get("solution.xml")?.replace("<Managed>0</Managed>", "<Managed>1</Managed>")).toBe(
      managed.get("solution.xml"),
    );
  });

  test("carries the control as it was built, content types last", () => {
    const parts = partsOf(delivered, 1);
    const folder = "Controls/cifadv_CifAdvisor.CifVersionAdvisor";
    expect(parts.get(`${folder}/ControlManifest.xml`)).toBe(here.read(`${here.control}/ControlManifest.xml`));
    expect(parts.get(`${folder}/bundle.js`)).toBe(here.read(`${here.control}/bundle.js`));
    expect([...parts.keys()].slice(0, 2)).toEqual(["customizations.xml", "solution.xml"]);
    expect([...parts.keys()].at(-1)).toBe("[Content_Types].xml");
  });

  test("is small without the control, in thirteen languages", () => {
    expect(delivered[1]?.size).toBeLessThan(27_000);
  });

  test("names what the platform loads as not contained, and what is bundled as contained", () => {
    const other = standIn();
    other.write("CifVersionAdvisor/index.ts", 'import * as React from "react";\nimport { zipSync } from "fflate";\n');
    const bill = JSON.parse(release(other)[2]?.text ?? "") as { components: { name: string; scope?: string }[] };
    const scopes = bill.components.filter(({ scope }) => scope).map(({ name, scope }) => `${name} ${scope ?? ""}`);
    expect(scopes).toEqual(["fflate required", "react excluded"]);
  });
});

describe("bad input ends with one line, exit code 1 and no package", () => {
  const cases: [string, (at: Repository) => void, RegExp][] = [
    [
      "no build",
      (at) => at.remove("out"),
      /^out\/controls\/CifVersionAdvisor\/ControlManifest\.xml: not there: .*npm run build/,
    ],
    [
      "another version in the manifest",
      (at) => at.edit(`${at.control}/ControlManifest.xml`, 'constructor="CifVersionAdvisor" version="', "$&9"),
      /ControlManifest\.xml: version: is 9\S+, package\.json asks for/,
    ],
    [
      "an unknown column in the form",
      (at) => at.edit(form(at), 'datafieldname="cifadv_note"', 'datafieldname="cifadv_nothing"'),
      /^Solutions\/src\/Entities\/cifadv_Assessment\/FormXml\/main\/\{.+\}\.xml: cifadv_nothing: no such column/,
    ],
    [
      "a missing translation of a label",
      (at) =>
        at.edit(
          "Solutions/src/AppModules/cifadv_CifVersionAdvisor/AppModule.xml",
          'languagecode="1037"',
          'languagecode="1033"',
        ),
      /: AppModule: no label in 1037|: cifadv_CifVersionAdvisor: no label in 1037/,
    ],
    [
      "a missing translation of a text",
      (at) =>
        at.edit(`${at.control}/strings/CifVersionAdvisor.1031.resx`, '<data name="b"><value>B</value></data>', ""),
      /strings\/CifVersionAdvisor\.1031\.resx: b: no text in this language/,
    ],
    [
      "a source that is not XML",
      (at) => at.edit("Solutions/src/Other/Solution.xml", "</SolutionManifest>", ""),
      /^Solutions\/src\/Other\/Solution\.xml: /,
    ],
  ];
  const form = (at: Repository) => {
    const id = (JSON.parse(at.read("Solutions/release.lock.json")) as { ids: { forms: string[] } }).ids.forms[0] ?? "";
    return `Solutions/src/Entities/cifadv_Assessment/FormXml/main/${id}.xml`;
  };

  const spoilt = cases.map(([, spoil]) => {
    const at = standIn();
    at.write("Solutions/bin/CifVersionAdvisor_0.9.0.zip", "an older package");
    spoil(at);
    return at;
  });
  const messages = answer<string[]>({ action: "packingErrors", roots: spoilt.map(({ root }) => root) });
  const left = spoilt.map(({ root }) => existsSync(path.join(root, "Solutions/bin")));

  test.each(cases.map(([name, , expected], place) => [name, place, expected] as const))("%s", (_, place, expected) => {
    expect(messages[place]).toMatch(expected);
    expect(messages[place]).not.toContain("\n");
    expect(left[place]).toBe(false);
  });

  test("on the command line", () => {
    const [at] = spoilt;
    const script = path.join(repository, "Solutions/package.mjs");
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, at?.root ?? ""], { encoding: "utf8" });
    expect([status, stdout, stderr]).toEqual([1, "", `${messages[0] ?? ""}\n`]);
  });
});

describe("the unpacked source", () => {
  const labels = path.join(repository, "Solutions/labels");

  test("is what the definition gives", () => {
    const at = standIn();
    const { version } = JSON.parse(at.read("package.json")) as { version: string };
    const files = answer<Record<string, string>>({ action: "source", labels, version });
    for (const [file, text] of Object.entries(files))
      expect([file, at.read(`Solutions/src/${file}`)]).toEqual([file, text]);
  });

  test("is not written with a label missing in one language: the file and the label are named", () => {
    const at = standIn();
    at.edit("Solutions/labels/1031.json", '"view.mine"', '"view.other"');
    const { error } = ask({ action: "source", labels: path.join(at.root, "Solutions/labels"), version: "1.0.0" });
    expect(error).toMatch(/labels\/1033\.json: view\.other: no text|labels\/1031\.json: view\.mine: no text/);
  });
});
