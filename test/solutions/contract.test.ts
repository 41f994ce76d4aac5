/** @jest-environment ./test/native/environment.mjs */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { LONGEST } from "../../CifVersionAdvisor/assessment/types";
import { longestText, optionOf } from "../../CifVersionAdvisor/knowledge";
import { readers } from "../../CifVersionAdvisor/organization/readers";
import { native, root } from "../native/native";

const read = (file: string) => readFileSync(path.join(root, file), "utf8");

interface Column {
  readonly schema: string;
  readonly type: string;
  readonly max?: number;
  readonly options?: readonly { value: number }[];
}
const columnsOf = async () => {
  const { table } = await native<{ table: { columns: readonly Column[] } }>("Solutions/definition/table.mjs");
  return table.columns;
};

describe("the table is the one the control writes to", () => {
  const code = read("CifVersionAdvisor/organization/assessmentTable.ts");

  test("with the same columns", async () => {
    const written = Array.from(code.matchAll(/"(cifadv_[a-z]+)"/g), ([, name]) => name);
    const columns = (await columnsOf()).map(({ schema }) => schema.toLowerCase());
    expect(new Set(written)).toEqual(new Set(["cifadv_assessment", ...columns]));
  });

  test("with room for the longest texts", async () => {
    const room = Object.fromEntries(
      (await columnsOf()).map(({ schema, max }) => [schema.slice("cifadv_".length).toLowerCase(), max]),
    );
    expect(room).toMatchObject({ ...longestText, assessmentjson: LONGEST });
  });

  test("with the five verdicts at their documented values", async () => {
    const [choice] = (await columnsOf()).filter(({ type }) => type === "picklist");
    expect(choice?.options?.map(({ value }) => value)).toEqual(
      (["1.0", "2.0", "both", "neither", "undetermined"] as const).map(optionOf),
    );
  });
});

test("the form binds the properties the control has", async () => {
  const { form } = await native<{ form: { control: { bound: Record<string, string> } } }>(
    "Solutions/definition/form.mjs",
  );
  const manifest = read("CifVersionAdvisor/ControlManifest.Input.xml");
  const bound = Array.from(manifest.matchAll(/<property\s+name="(\w+)"[^>]*usage="bound"/g), ([, name]) => name);
  expect(Object.keys(form.control.bound)).toEqual(bound);
});

test("the manifest asks for the platform's features that the control uses, and for no other", () => {
  const asked = Array.from(
    read("CifVersionAdvisor/ControlManifest.Input.xml").matchAll(/<uses-feature name="([\w.]+)"/g),
    ([, feature]) => feature,
  );
  const platform = readdirSync(path.join(root, "CifVersionAdvisor/platform"))
    .map((file) => read(`CifVersionAdvisor/platform/${file}`))
    .join("\n");
  const used = Array.from(platform.matchAll(/context\(\)\.(webAPI|utils|device\.\w+)/g), ([, member = ""]) =>
    member.replace("webAPI", "WebAPI").replace("utils", "Utility").replace("device.", "Device."),
  );
  expect(asked.sort()).toEqual([...new Set(used)].sort());
});

test("the role or the install page speaks of every table the advisor reads", async () => {
  const { role } = await native<{ role: { reads: Record<string, string> } }>("Solutions/definition/role.mjs");
  const tables = Object.values(readers).map(({ table }) => table);
  const inRole = tables.filter((table) => table in role.reads);
  const left = tables.filter((table) => !(table in role.reads));
  expect(new Set(inRole)).toEqual(new Set(Object.keys(role.reads)));
  expect(left.every((table) => table.startsWith("msdyn_"))).toBe(true);
  for (const table of left) expect(read("docs/install.md")).toContain(`\`${table}\``);
});

test("each language of the control is in its manifest and has labels", async () => {
  const { solution } = await native<{ solution: { languages: number[] } }>("Solutions/definition/solution.mjs");
  const labels = readdirSync(path.join(root, "Solutions/labels")).map((file) => Number.parseInt(file, 10));
  expect(labels.sort()).toEqual([...solution.languages].sort());
  const manifest = read("CifVersionAdvisor/ControlManifest.Input.xml");
  const strings = Array.from(manifest.matchAll(/\.(\d+)\.resx"/g), ([, lcid]) => Number(lcid));
  expect(strings.filter((lcid) => !labels.includes(lcid))).toEqual([]);
  const there = readdirSync(path.join(root, "CifVersionAdvisor/strings")).map((file) => Number(file.split(".")[1]));
  expect(strings.sort()).toEqual(there.sort());
});
