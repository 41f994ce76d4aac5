// Runs the tests in one warm process, from one bundle that is evaluated anew for every mutant: rule tables, which are
// made when a module loads, are mutated like everything else, and a mutant costs milliseconds.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";
import { commonTokens, declareClassPlugin, declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { build } from "esbuild";
import { expect } from "expect";
import { collect } from "./collect.mjs";
import { KeepingReporter } from "./reporter.mjs";

const NAMESPACE = "__stryker__";

/** All tests and the instrumented code they reach as one function of what a test file finds around it. */
async function compiled(folders) {
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `./${folder}/${name}`));
  // Against the alphabet, because the tests of bad input take longest and kill least.
  const tests = files
    .filter((file) => file.endsWith(".test.ts"))
    .sort()
    .reverse();
  const contents = tests.map((file) => `import ${JSON.stringify(file)};`).join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "es2022",
    logLevel: "error",
  });
  return new Script(
    `(function (require, describe, test, expect, afterAll) {${outputFiles[0].text}\n})`,
  ).runInThisContext();
}

class WarmRunner {
  constructor(options) {
    this.folders = options.warm.folders;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.load = await compiled(this.folders);
  }

  /** The tests, collected while whatever `namespace` says of mutants holds. */
  tests(namespace) {
    globalThis[NAMESPACE] = namespace;
    return collect((describe, test) =>
      this.load(createRequire(path.resolve("package.json")), describe, test, expect, () => undefined),
    );
  }

  async dryRun() {
    const namespace = { mutantCoverage: { static: {}, perTest: {} } };
    const tests = [];
    for (const { id, run } of this.tests(namespace)) {
      namespace.currentTestId = id;
      const start = performance.now();
      try {
        await run();
      } catch (error) {
        return { status: "error", errorMessage: `${id}: ${error.message}` };
      } finally {
        namespace.currentTestId = undefined;
      }
      tests.push({ id, name: id, status: 0, timeSpentMs: performance.now() - start });
    }
    return { status: "complete", tests, mutantCoverage: namespace.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const namespace = { activeMutant: activeMutant.id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit };
    let nrOfTests = 0;
    let id = "loading";
    try {
      for (const test of this.tests(namespace)) {
        if (testFilter && !testFilter.includes(test.id)) continue;
        id = test.id;
        nrOfTests += 1;
        await test.run();
      }
    } catch (error) {
      if (namespace.hitCount > hitLimit) return { status: "timeout", reason: "ran in circles" };
      return { status: "killed", killedBy: [id], failureMessage: String(error?.message).slice(0, 200), nrOfTests };
    }
    return { status: "survived", nrOfTests };
  }
}

const create = (options) => new WarmRunner(options);
create.inject = [commonTokens.options];

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, "warm", create),
  declareClassPlugin(PluginKind.Reporter, "keeping", KeepingReporter),
];
