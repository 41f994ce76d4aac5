import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";
import { build } from "esbuild";
import { expect } from "expect";
import { collect } from "./collect.mjs";

/** A bundle is one file; a test that reads a file looks for it from its own folder. */
const ownFolder = {
  name: "own-folder",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path: file }) => {
      const folder = JSON.stringify(path.dirname(file));
      return { contents: `const __dirname = ${folder};\n${readFileSync(file, "utf8")}`, loader: "ts" };
    });
  },
};

/** What the tests of these folders declare, from one bundle that is evaluated anew at each call. */
export async function compiled({ folders, without = [] }) {
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
  const tests = files.filter((file) => file.endsWith(".test.ts") && !without.includes(file));
  const { outputFiles } = await build({
    stdin: {
      contents: tests.map((file) => `import ${JSON.stringify(`./${file}`)};`).join("\n"),
      resolveDir: process.cwd(),
      loader: "ts",
    },
    bundle: true,
    write: false,
    packages: "external",
    platform: "node",
    format: "cjs",
    target: "es2022",
    logLevel: "error",
    plugins: [ownFolder],
  });
  const require = createRequire(path.resolve("package.json"));
  // The same cases in each run: what chance notices once is not noticed.
  require("fast-check").configureGlobal({ seed: 1 });
  const load = new Script(
    `(function (require, expect, { describe, test, it, afterAll }) {${outputFiles[0].text}\n})`,
  ).runInThisContext();
  return () => collect((declared) => load(require, expect, declared));
}
