// The test command: builds what the browser tests open, runs every jest project meanwhile, and ends with the counts in one line.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";

const results = "test/results/jest.json";
/** What tests of the built control wait for; see test/native/environment.mjs. */
const built = "test/results/built";

const node = (args, env = {}) => {
  const child = spawn(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...env } });
  return { child, status: new Promise((done) => child.on("close", (code) => done(code ?? 1))) };
};

// What an earlier run counted is not of this one; a part of the tests leaves the other parts' counts alone.
if (process.argv.length === 2) rmSync("test/results", { recursive: true, force: true });
mkdirSync("test/results", { recursive: true });
for (const file of [results, built]) rmSync(file, { force: true });

// The types of the manifest and the bundle come from the same build.
const build = node(["scripts/pcf.mjs", "build", "--buildMode", "production", "--skipBuildLinting", "true"]);
const workers = Math.max(1, availableParallelism());
const jest = node(
  [
    "node_modules/jest/bin/jest.js",
    "-c",
    "test/jest.config.mjs",
    "--json",
    `--outputFile=${results}`,
    `--maxWorkers=${workers}`,
    ...process.argv.slice(2),
  ],
  { CIF_BUILT: built },
);

if ((await build.status) !== 0) {
  jest.child.kill();
  await jest.status;
  console.log("0 passed, 1 failed");
  process.exit(1);
}
writeFileSync(built, "");

const status = await jest.status;
const counted = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : {};
const passed = counted.numPassedTests ?? 0;
const failed = (counted.numFailedTests ?? 0) + (counted.numRuntimeErrorTestSuites ?? 0) || (status === 0 ? 0 : 1);
const skipped = (counted.numPendingTests ?? 0) + (counted.numTodoTests ?? 0);
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
process.exit(status === 0 && passed > 0 && failed === 0 ? 0 : 1);
