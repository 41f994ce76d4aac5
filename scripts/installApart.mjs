import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** Installs the packages of a folder that has its own package.json, if this one of them is not there: few people need them. */
export function installApart(folder, wanted) {
  if (existsSync(path.join(folder, "node_modules", wanted))) return;
  spawnSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], { cwd: folder, stdio: "inherit" });
}
