// Microsoft's own harness (pcf-start) with the built control in it. Its page takes React from unpkg.com; here it comes from
// node_modules, so that the harness also works without the internet. It reads no organization: its webAPI is not implemented.
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, needsBuild } from "./freshBuild.mjs";
import { temporaryFolder } from "./temporaryFolder.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const modules = path.join(root, "node_modules");
const UNPKG = /https:\/\/unpkg\.com\/(react(?:-dom)?)@[\d.]+\/umd\/([\w.-]+)/g;

if (needsBuild(root)) {
  console.log("Building the control…");
  if (!(await build(root))) process.exit(1);
}

/** The command of a copy of the harness beside the installed packages it needs, with React in its own folder. */
function harnessCommand() {
  const copy = temporaryFolder("pcf-harness");
  const home = path.join(copy, "node_modules/pcf-start");
  mkdirSync(path.dirname(home));
  cpSync(path.join(modules, "pcf-start"), home, { recursive: true });
  symlinkSync(modules, path.join(home, "node_modules"), "junction");
  const page = path.join(home, "index.html");
  const html = readFileSync(page, "utf8").replace(UNPKG, (_all, name, file) => {
    cpSync(path.join(modules, name, "umd", file), path.join(home, "lib", file));
    return `lib/${file}`;
  });
  writeFileSync(page, html);
  return path.join(home, "bin/pcf-start.js");
}

const child = spawn(process.execPath, [harnessCommand(), "--codePath", "out/controls/CifVersionAdvisor"], {
  cwd: root,
  stdio: "inherit",
  env: { PP_TOOLS_TELEMETRY_OPTOUT: "true", ...process.env },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("close", (code) => process.exit(code ?? 0));
