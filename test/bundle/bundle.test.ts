import { readFileSync, readdirSync } from "node:fs";
import { parse } from "acorn";

const bundle = readFileSync("out/controls/CifVersionAdvisor/bundle.js", "utf8");

test("the bundle is ES2018, as the solution checker demands", () => {
  expect(() => parse(bundle, { ecmaVersion: 2018, sourceType: "script" })).not.toThrow();
});

test.each([
  ["eval", /\beval\s*\(/],
  ["the Function constructor", /\bnew\s+Function\b|[^.\w]Function\s*\(/],
  ["the console", /\bconsole\s*\./],
  ["innerHTML", /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/],
  ["storage", /\b(?:local|session)Storage\b|indexedDB|document\.cookie/],
  ["a request of its own", /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/],
  ["the page's own globals", /\bXrm\b|window\.(?:top|parent)\b/],
  ["an address without https", /http:\/\/(?!www\.w3\.org)/],
  ["React itself", /react-dom|Minified React error/],
])("the bundle holds no %s", (_, pattern) => {
  expect(pattern.exec(bundle)?.[0]).toBeUndefined();
});

test("what ships is the bundle, the manifest, its picture, styles and texts", () => {
  const files = readdirSync("out/controls/CifVersionAdvisor", { recursive: true, encoding: "utf8" });
  const kinds = new Set(
    files.filter((file) => file.includes(".")).map((file) => file.replace(/^.*\//, "").replace(/^[^.]*\.(\d+\.)?/, "")),
  );
  expect([...kinds].sort()).toEqual(["css", "js", "js.LICENSE.txt", "png", "resx", "xml"]);
});

test("nothing in the bundle comes from elsewhere", () => {
  const names = readFileSync("out/controls/CifVersionAdvisor/bundle.js.LICENSE.txt", "utf8").match(
    /[\w@./-]*\/[\w./-]+/g,
  );
  expect(names?.filter((name) => !name.startsWith("./CifVersionAdvisor/"))).toEqual([]);
});
