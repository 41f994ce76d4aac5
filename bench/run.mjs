// npm run bench: builds, measures everything once on this machine, and writes docs/PERFORMANCE.md.
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { writeFileSync } from "node:fs";
import { bytesBench } from "./bytes.mjs";
import { pageBench } from "./page/run.mjs";
import { performancePage } from "./performancePage.mjs";

/** Lines a program said. One that fails ends the bench: half a run is not written down. */
const run = (what, ...args) => {
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 1e8,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status === 0) return stdout.trim().split("\n");
  console.error(`${stdout}\n${what} failed: docs/PERFORMANCE.md stays as it was.`);
  process.exit(1);
};

run("The build", "scripts/pcf.mjs", "build", "--buildMode", "production", "--skipBuildLinting", "true");
run("The package", "Solutions/package.mjs");

const machine = { cpu: cpus()[0].model.trim(), cores: cpus().length, node: process.version };
const advice = run("The bench of the advice", "bench/advice/run.mjs");
const measured = { machine, advice, page: await pageBench(), bytes: bytesBench() };
const page = performancePage(measured, new Date().toISOString().slice(0, 10));
writeFileSync("docs/PERFORMANCE.md", page);
console.log(page);
