import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** Time of the newest file under `folder`, in milliseconds; generated types do not count. */
function newestIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => !name.startsWith("generated"))
    .map((name) => statSync(path.join(folder, name)))
    .reduce((newest, stat) => (stat.isFile() ? Math.max(newest, stat.mtimeMs) : newest), 0);
}

/** Whether the bundle is missing or older than what it is built from. */
export function needsBuild(root) {
  const bundle = path.join(root, "out/controls/CifVersionAdvisor/bundle.js");
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  return newestIn(path.join(root, "CifVersionAdvisor")) > built;
}

/** Builds the production bundle; resolves to whether it succeeded, and shows what the build said when it did not. */
export function build(root) {
  const command = [
    path.join(root, "scripts/pcf.mjs"),
    "build",
    "--buildMode",
    "production",
    "--skipBuildLinting",
    "true",
  ];
  const child = spawn(process.execPath, command, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (piece) => (said += piece));
  return new Promise((built) =>
    child.on("close", (code) => {
      if (code) console.error(said);
      built(code === 0);
    }),
  );
}
