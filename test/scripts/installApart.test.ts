/** @jest-environment ./test/native/environment.mjs */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { temporaryFolder } from "../host/host";
import { root } from "../native/native";

const script = path.join(root, "scripts/installApart.mjs");
const ASKING = `
  import { installApart } from ${JSON.stringify(script)};
  installApart(process.argv[1], "wanted");
  console.log("result");
`;

const bin = temporaryFolder();
const empty = temporaryFolder();

/** Asks for the package `wanted` of a folder, with an npm that says a word and ends with that status. */
const askedWith = (status: number, folder = empty) => {
  writeFileSync(path.join(bin, "npm"), `#!/bin/sh\necho installing\nexit ${status}\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}` };
  return spawnSync(process.execPath, ["--input-type=module", "-e", ASKING, folder], { env, encoding: "utf8" });
};

test("what could not be installed ends the program that needs it, and says so", () => {
  const { status, stdout, stderr } = askedWith(1);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain("could not be installed");
});

test("what npm says is not among what the program says", () => {
  expect(askedWith(0)).toMatchObject({ status: 0, stdout: "result\n", stderr: "installing\n" });
});

test("what is there is not installed again", () => {
  mkdirSync(path.join(bin, "node_modules/wanted"), { recursive: true });
  expect(askedWith(1, bin)).toMatchObject({ status: 0, stdout: "result\n", stderr: "" });
});
