import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { root } from "../native/native";
import { read } from "./pages";

const control = path.join(root, "CifVersionAdvisor");
const files = readdirSync(control, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("generated/"));
const roomOf = (file: string) => file.split("/")[0] ?? "";

const imports = files.flatMap((file) => {
  const text = readFileSync(path.join(control, file), "utf8");
  return Array.from(text.matchAll(/\bfrom "(\.{1,2}\/[^"]+)"/g), ([, target]) => {
    const to = roomOf(path.posix.join(path.posix.dirname(file), target ?? ""));
    return `${roomOf(file)} --> ${to}`;
  });
});

test("the picture of the rooms is what the imports are", () => {
  const real = [...new Set(imports)].filter((arrow) => {
    const [from, to] = arrow.split(" --> ");
    return from !== to && to !== "generated";
  });
  const drawn = Array.from(read("docs/architecture.md").matchAll(/^ {2}(\S+ --> \S+)$/gm), ([, arrow]) => arrow ?? "");
  expect(drawn.sort()).toEqual(real.sort());
});

test("the table of the rooms names every folder of the control", () => {
  const folders = readdirSync(control, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "generated")
    .map(({ name }) => name);
  for (const folder of folders) expect(read("docs/architecture.md")).toContain(`\`${folder}/\``);
});
