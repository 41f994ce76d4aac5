import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { root } from "../native/native";

const control = path.join(root, "CifVersionAdvisor");
const read = (file: string) => readFileSync(path.join(control, file), "utf8");
const sheets = readdirSync(path.join(control, "css"));

test("the manifest lists every style sheet, the page's own first, so that the others have the last word", () => {
  const listed = Array.from(read("ControlManifest.Input.xml").matchAll(/<css path="css\/([\w.]+)" order="(\d+)"/g));
  expect(listed.map(([, sheet]) => sheet).sort()).toEqual([...sheets].sort());
  expect(listed.map(([, , order]) => Number(order))).toEqual(sheets.map((_, place) => place + 1));
  expect(listed[0]?.[1]).toBe("page.css");
});

describe("no style sheet speaks of a class that no screen gives", () => {
  const screens = readdirSync(path.join(control, "ui"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => read(`ui/${file}`))
    .join("\n");
  const written = new Set(screens.match(/(?<![\w-])cif-[a-z-]*[a-z](?![\w-]|\$)/g));
  /** The first parts of names that end in what a screen shows: `cif-icon-${name}`. */
  const begun = new Set(Array.from(screens.matchAll(/(?<![\w-])(cif-[a-z]+-)\$\{/g), ([, start]) => start ?? ""));
  const rooms = Array.from(read("ui/pageClass.ts").matchAll(/"([a-z]+)"/g), ([, room]) => `cif-${room ?? ""}`);
  const given = (name: string) => written.has(name) || rooms.includes(name) || begun.has(name.replace(/[a-z]+$/, ""));

  test.each(sheets)("%s", (sheet) => {
    const named = new Set(Array.from(read(`css/${sheet}`).matchAll(/\.(cif-[a-z-]+)/g), ([, name]) => name ?? ""));
    expect(named.size).toBeGreaterThan(0);
    expect([...named].filter((name) => !given(name))).toEqual([]);
  });
});
