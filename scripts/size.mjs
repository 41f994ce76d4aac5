// npm run size: what each module adds to the bundle, held against a budget and the last accepted report.
//   npm run size -- --accept   takes today's sizes as the ones to compare with
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What a bundle may have, in bytes: lowered whenever the bundle got smaller, raised only for what admins were given. */
const BUDGET = { raw: 111_616, gzip: 37_888 };
/** Where it is to go. */
const TARGET = { raw: 61_440, gzip: 18_432 };
const BASELINE = "scripts/size.baseline.json";
const BUNDLE = "out/controls/CifVersionAdvisor/bundle.js";

function bundleOf(file) {
  try {
    return readFileSync(file);
  } catch {
    console.error(`${file} is not there: run "npm run build" first.`);
    process.exit(1);
  }
}

/** Minified bytes by module; measured with esbuild, which says what each file adds, on the same targets as the build. */
async function modules() {
  const { metafile } = await build({
    entryPoints: ["CifVersionAdvisor/index.ts"],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "chrome80",
    external: ["react", "@fluentui/react"],
    outfile: "bundle.js",
    logLevel: "error",
  });
  const [output] = Object.values(metafile.outputs);
  return Object.fromEntries(
    Object.entries(output.inputs)
      .map(([file, { bytesInOutput }]) => [file.replace(/^CifVersionAdvisor\//, ""), bytesInOutput])
      .sort(([, one], [, other]) => other - one),
  );
}

const roomsOf = (sizes) => {
  const rooms = {};
  for (const [file, bytes] of Object.entries(sizes)) {
    const room = file.includes("/") ? file.slice(0, file.indexOf("/")) : "index.ts";
    rooms[room] = (rooms[room] ?? 0) + bytes;
  }
  return rooms;
};

const grown = (now, before) =>
  Object.entries(now)
    .map(([file, bytes]) => [file, bytes - (before[file] ?? 0), bytes])
    .filter(([, more]) => more > 0)
    .sort(([, one], [, other]) => other - one);

const bundle = bundleOf(BUNDLE);
const total = { raw: bundle.length, gzip: gzipSync(bundle, { level: 9 }).length };
const sizes = await modules();

for (const [room, bytes] of Object.entries(roomsOf(sizes)).sort(([, one], [, other]) => other - one)) {
  console.log(`${String(bytes).padStart(7)}  ${room}`);
}
if (process.argv.includes("--modules")) {
  for (const [file, bytes] of Object.entries(sizes)) console.log(`${String(bytes).padStart(7)}  ${file}`);
}
const foreign = Object.keys(sizes).filter((file) => file.includes("node_modules"));
console.log(`Third-party modules in the bundle: ${foreign.length === 0 ? "none" : foreign.join(", ")}`);
console.log(`Bundle: ${total.raw} bytes of ${BUDGET.raw}, gzipped ${total.gzip} of ${BUDGET.gzip}`);
console.log(`Target: ${TARGET.raw} bytes, gzipped ${TARGET.gzip}`);

if (process.argv.includes("--accept")) {
  writeFileSync(BASELINE, `${JSON.stringify({ total, modules: sizes }, null, 2)}\n`);
} else if (total.raw > BUDGET.raw || total.gzip > BUDGET.gzip || foreign.length > 0) {
  const before = JSON.parse(readFileSync(BASELINE, "utf8")).modules;
  console.error("Over the budget. Grown since the last accepted report:");
  for (const [file, more, bytes] of grown(sizes, before).slice(0, 10)) {
    console.error(`${`+${more}`.padStart(7)}  ${file} (${bytes})`);
  }
  process.exit(1);
}
