// pcf-scripts exits 0 when validation, lint or compilation failed; here every such failure is exit code 1. What it built for
// production is minified once more.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { minifyAgain } from "./minify.mjs";

const BUNDLE = "out/controls/CifVersionAdvisor/bundle.js";

const bin = createRequire(import.meta.url).resolve("pcf-scripts/bin/pcf-scripts.js");
const child = spawn(process.execPath, [bin, ...process.argv.slice(2)], {
  stdio: ["inherit", "pipe", "inherit"],
  env: { PP_TOOLS_TELEMETRY_OPTOUT: "true", ...process.env },
});

let failed = false;
let tail = "";
child.stdout.on("data", (piece) => {
  process.stdout.write(piece);
  tail = (tail + piece).slice(-4000);
  failed ||= /\[pcf-\d+\] \[Error\]|\] Failed:/.test(tail);
});
child.on("close", async (code) => {
  const broken = code || (failed ? 1 : 0);
  if (!broken && process.argv.includes("build") && process.argv.includes("production")) await minifyAgain(BUNDLE);
  process.exit(broken);
});
