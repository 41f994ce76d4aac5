import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { root } from "../native/native";
import { temporaryFolder } from "./host";

const data = temporaryFolder();

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs `npm start`'s script; resolves when it ends, or when it has said `until` and was stopped. */
function start(args: readonly string[], environment: Readonly<Record<string, string>>, until?: RegExp): Promise<Ended> {
  const child = spawn(process.execPath, [path.join(root, "scripts/start.mjs"), "--data", data, ...args], {
    cwd: root,
    env: { ...process.env, DATAVERSE_TOKEN: "", ...environment },
  });
  let said = "";
  const hear = (piece: Buffer) => {
    said += piece.toString();
    if (until?.test(said)) child.kill();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  return new Promise((ended) => child.on("close", (code) => ended({ code, said })));
}

const lines = ({ said }: Ended) => said.trim().split("\n");

test("it serves and prints its address", async () => {
  const ended = await start([], { PORT: "0" }, /The advisor is at/);
  expect(ended.said).toMatch(/The advisor is at http:\/\/localhost:\d+\//);
});

test("an occupied port gets one line with the way out", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((listening) => other.once("listening", listening));
  const { port } = other.address() as AddressInfo;
  const ended = await start([], { PORT: String(port) });
  other.close();
  expect(ended.code).toBe(1);
  expect(lines(ended).at(-1)).toBe(
    `Port ${port} is in use. End what uses it, or choose another: PORT=${port + 1} npm start`,
  );
});

test.each([
  [["--org", "https://contoso.crm.dynamics.com"], {}, /^DATAVERSE_TOKEN is not set/],
  [["--org", "http://contoso.crm.dynamics.com"], { DATAVERSE_TOKEN: "secret-part" }, /^--org is "http:/],
  [["--org", "http://localhost:9"], { DATAVERSE_TOKEN: "secret-part" }, /^--org is "http:\/\/localhost/],
  [["--colour"], {}, /Known are --watch/],
  [[], { PORT: "eighty" }, /^PORT is "eighty"\. Set it/],
])("%j with %j ends with one line", async (args, environment, line) => {
  const ended = await start(args, environment);
  expect(ended.code).toBe(1);
  expect(lines(ended)).toHaveLength(1);
  expect(ended.said).toMatch(line);
  expect(ended.said).not.toContain("secret-part");
});
