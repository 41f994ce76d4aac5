import { read } from "./pages";

const texts = Array.from(
  read("CifVersionAdvisor/strings/CifVersionAdvisor.1033.resx").matchAll(/<value>([^<]*)/g),
  ([, text]) => text ?? "",
);

test("what the first use is said to show is what the page says", () => {
  const quoted = Array.from(read("docs/first-use.md").matchAll(/^\| "([^"]+)" \|/gm), ([, words]) => words ?? "");
  expect(quoted.length).toBeGreaterThan(3);
  expect(quoted.filter((words) => !texts.some((text) => text.includes(words)))).toEqual([]);
});

test("the parts that the install page names are those of the package", () => {
  const labels = Object.values(JSON.parse(read("Solutions/labels/1033.json")) as Record<string, string>);
  const [, rows = ""] = /## What is in the package\n([\s\S]*?)\n## /.exec(read("docs/install.md")) ?? [];
  const bold = Array.from(rows.matchAll(/\*\*([^*]+)\*\*/g), ([, name]) => name ?? "");
  const [, views = ""] = /^\| Views \| (.+?), and the four/m.exec(rows) ?? [];
  const named = [...bold, ...views.split(", ")];
  expect(named.length).toBeGreaterThan(7);
  expect(named.filter((name) => !labels.includes(name))).toEqual([]);
});
