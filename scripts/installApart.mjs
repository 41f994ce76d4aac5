import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** Installs the packages of a folder that has its own package.json, if this one of them is not there: few people need them. */
export function installApart(folder, wanted) {
  if (existsSync(path.join(folder, "node_modules", wanted))) return;
  // What npm says is no result of the program that asks: whoever reads that program's output must not find it there.
  const stdio = ["inherit", process.stderr, "inherit"];
  const args = ["install", "--no-audit", "--no-fund", "--no-package-lock"];
  const { status } = spawnSync("npm", args, { cwd: folder, stdio });
  if (status === 0) return;
  console.error(`The packages of ${folder} could not be installed: see what npm says above.`);
  process.exit(1);
}
