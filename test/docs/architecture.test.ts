import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { root } from "../native/native";
import { read } from "./pages";

const control = path.join(root, "CifVersionAdvisor");
const files = readdirSync(control, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("generated/"));
const roomOf = (file: string) => file.split("/")[0] ?? "";

const imported = files.flatMap((file) => {
  const text = readFileSync(path.join(control, file), "utf8");
  return Array.from(text.matchAll(/\bfrom "(\.{1,2}\/[^"]+)"/g), ([, target = ""]) => ({
    from: file,
    to: path.posix.join(path.posix.dirname(file), target),
  }));
});
const imports = imported.map(({ from, to }) => `${roomOf(from)} --> ${roomOf(to)}`);

test("the picture of the rooms is what the imports are", () => {
  const real = [...new Set(imports)].filter((arrow) => {
    const [from, to] = arrow.split(" --> ");
    return from !== to && to !== "generated";
  });
  const drawn = Array.from(read("docs/architecture.md").matchAll(/^ {2}(\S+ --> \S+)$/gm), ([, arrow]) => arrow ?? "");
  expect(drawn.sort()).toEqual(real.sort());
});

test("the page's regions share parts, and none takes from another", () => {
  const regionOf = (file: string) => /^ui\/(\w+)\//.exec(file)?.[1];
  const taken = imported.filter(({ from, to }) => {
    const [own, other] = [regionOf(from), regionOf(to)];
    return own !== undefined && other !== undefined && own !== other && other !== "parts";
  });
  expect(taken).toEqual([]);
});

test("the table of the rooms names every folder of the control", () => {
  const folders = readdirSync(control, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "generated")
    .map(({ name }) => name);
  for (const folder of folders) expect(read("docs/architecture.md")).toContain(`\`${folder}/\``);
});
