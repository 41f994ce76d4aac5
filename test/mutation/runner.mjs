// Runs the tests in one warm process, from one bundle. It is evaluated anew for mutants of what is made when a module
// loads, so that rule tables are mutated like everything else; and a mutant costs milliseconds.
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
  /** What the instrumented code reads of the mutant; it keeps the object it finds first. */
  namespace = {};
  /** Ids of tests, those that noticed a mutant last first. */
  noticing = [];

  constructor(options) {
    this.folders = options.warm.folders;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.load = await compiled(this.folders);
  }

  /** The tests, from code that is evaluated anew with the mutant that is active now. */
  tests() {
    globalThis[NAMESPACE] = this.namespace;
    return collect((describe, test) =>
      this.load(createRequire(path.resolve("package.json")), describe, test, expect, () => undefined),
    );
  }

  async dryRun() {
    const { namespace } = this;
    namespace.mutantCoverage = { static: {}, perTest: {} };
    this.unmutated = this.tests();
    const tests = [];
    for (const { id, run } of this.unmutated) {
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

  /** The filtered tests, those first that noticed mutants last: most mutants then cost one test or two. */
  async mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment }) {
    const { namespace } = this;
    this.unmutated ??= this.tests();
    Object.assign(namespace, { activeMutant: activeMutant.id, hitCount: hitLimit && 0, hitLimit });
    let nrOfTests = 0;
    let id = "loading";
    try {
      const tests = reloadEnvironment ? this.tests() : this.unmutated;
      const wanted = tests.filter((test) => !testFilter || testFilter.includes(test.id));
      const place = (test) => this.noticing.indexOf(test.id) >>> 0;
      for (const test of wanted.sort((one, other) => place(one) - place(other))) {
        id = test.id;
        nrOfTests += 1;
        await test.run();
      }
    } catch (error) {
      if (namespace.hitCount > hitLimit) return { status: "timeout", reason: "ran in circles" };
      this.noticing = [id, ...this.noticing.filter((other) => other !== id)];
      return { status: "killed", killedBy: [id], failureMessage: String(error?.message).slice(0, 200), nrOfTests };
    } finally {
      namespace.activeMutant = undefined;
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
