// npm run bench: builds, measures everything once on this machine, and writes docs/PERFORMANCE.md.
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { writeFileSync } from "node:fs";
import { bytesBench } from "./bytes.mjs";
import { pageBench } from "./page/run.mjs";
import { performancePage } from "./performancePage.mjs";

const run = (...args) => {
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e8 });
  return { status, lines: stdout.trim().split("\n") };
};

const { status } = run("scripts/pcf.mjs", "build", "--buildMode", "production", "--skipBuildLinting", "true");
if (status !== 0 || run("Solutions/package.mjs").status !== 0) {
  console.error('The build failed: run "npm run package" to see why.');
  process.exit(1);
}

const machine = { cpu: cpus()[0].model.trim(), cores: cpus().length, node: process.version };
const measured = { machine, advice: run("bench/advice/run.mjs").lines, page: await pageBench(), bytes: bytesBench() };
const page = performancePage(measured, new Date().toISOString().slice(0, 10));
writeFileSync("docs/PERFORMANCE.md", page);
console.log(page);
