/** @jest-environment ./test/native/environment.mjs */
import { scripts } from "./scripts";
import { standIn } from "./standIn";

const versionIn = (text: string) => /\d+\.\d+\.\d+/.exec(text)?.[0];

describe("one version in every file", () => {
  test("holds in this repository", async () => {
    expect((await scripts()).checkVersions(standIn().root)).toEqual([]);
  });

  test("is put there by one script", async () => {
    const { stamp, checkVersions } = await scripts();
    const at = standIn();
    stamp(at.root, "7.8.9");
    expect(checkVersions(at.root)).toEqual([]);
    expect(at.read("Solutions/src/Other/Solution.xml")).toContain("<Version>7.8.9.0</Version>");
    expect(versionIn(at.read("CifVersionAdvisor/advisor/toolVersion.ts"))).toBe("7.8.9");
    expect(at.read("CHANGELOG.md")).toMatch(/## \[Unreleased\]\n\n## \[7\.8\.9\] - \d{4}-\d\d-\d\d\n/);
    const { packages } = JSON.parse(at.read("package-lock.json")) as { packages: Record<string, { version: string }> };
    expect(packages[""]?.version).toBe("7.8.9");
  });

  test("is missed where a file is left behind", async () => {
    const at = standIn();
    at.edit(
      "CifVersionAdvisor/ControlManifest.Input.xml",
      'constructor="CifVersionAdvisor"\n    version="',
      (found) => `${found}9`,
    );
    expect((await scripts()).checkVersions(at.root)).toEqual([
      expect.stringMatching(/ControlManifest\.Input\.xml: version: is not/),
    ]);
  });

  test.each(["1.0", "1.0.0.0", "v1.0.1", "1.0.1-beta"])("is not %s", async (version) => {
    const at = standIn();
    const { stamp } = await scripts();
    expect(() => stamp(at.root, version)).toThrow("three numbers");
  });
});

describe("once a version is released", () => {
  const released = async () => {
    const at = standIn();
    const { noteRelease, stamp, writeRelease } = await scripts();
    stamp(at.root, (JSON.parse(at.read("package.json")) as { version: string }).version);
    writeRelease({ root: at.root });
    noteRelease(at.root);
    return at;
  };
  const source = "CifVersionAdvisor/advisor/toolVersion.ts";

  test("the changelog has it, and names none before the first", async () => {
    const { checkVersions } = await scripts();
    const today = standIn();
    const lock = JSON.parse(today.read("Solutions/release.lock.json")) as { released: string | null };
    expect(lock.released === null && /^## \[\d/m.test(today.read("CHANGELOG.md"))).toBe(false);
    const at = await released();
    at.edit("CHANGELOG.md", `\n## [${versionIn(at.read("package.json")) ?? ""}]`, "\n## ");
    expect(checkVersions(at.root)).toEqual([expect.stringMatching(/^CHANGELOG\.md: version: is not/)]);
  });

  test("a changed control needs a new version", async () => {
    const { checkVersions, stamp } = await scripts();
    const at = await released();
    expect(checkVersions(at.root)).toEqual([]);
    at.edit(source, "export", "// changed\nexport");
    expect(checkVersions(at.root)).toEqual([expect.stringContaining("npm run version")]);
    stamp(at.root, "9.0.0");
    expect(checkVersions(at.root)).toEqual([]);
  });

  test("the lock keeps its ids and required properties", async () => {
    const { requiredProperties, ids } = JSON.parse((await released()).read("Solutions/release.lock.json")) as {
      requiredProperties: string[];
      ids: Record<string, string[]>;
    };
    expect(requiredProperties).toEqual(["assessment"]);
    expect(Object.entries(ids).map(([kind, { length }]) => [kind, length])).toEqual([
      ["forms", 1],
      ["views", 8],
      ["roles", 1],
      ["webResources", 1],
      ["options", 5],
    ]);
  });
});
