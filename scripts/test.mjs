// The test command: builds what the browser tests open, runs every jest project meanwhile, and ends with the counts in one line.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { build } from "./freshBuild.mjs";

const results = "test/results/jest.json";
/** What tests of the built control wait for; see test/native/environment.mjs. */
const built = "test/results/built";

// What an earlier run counted is not of this one; a part of the tests leaves the other parts' counts alone.
if (process.argv.length === 2) rmSync("test/results", { recursive: true, force: true });
mkdirSync("test/results", { recursive: true });
for (const file of [results, built]) rmSync(file, { force: true });

const workers = Math.max(1, availableParallelism());
const jest = spawn(
  process.execPath,
  [
    "node_modules/jest/bin/jest.js",
    "-c",
    "test/jest.config.mjs",
    "--json",
    `--outputFile=${results}`,
    `--maxWorkers=${workers}`,
    ...process.argv.slice(2),
  ],
  { stdio: "inherit", env: { ...process.env, CIF_BUILT: built } },
);
const ended = new Promise((done) => jest.on("close", (code) => done(code ?? 1)));

// The types of the manifest and the bundle come from the same build.
if (!(await build("."))) {
  jest.kill();
  await ended;
  console.log("0 passed, 1 failed");
  process.exit(1);
}
writeFileSync(built, "");

const status = await ended;
const counted = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : {};
const passed = counted.numPassedTests ?? 0;
const failed = (counted.numFailedTests ?? 0) + (counted.numRuntimeErrorTestSuites ?? 0) || (status === 0 ? 0 : 1);
const skipped = (counted.numPendingTests ?? 0) + (counted.numTodoTests ?? 0);
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
process.exit(status === 0 && passed > 0 && failed === 0 ? 0 : 1);
