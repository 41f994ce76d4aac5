// The advice as it ships, compiled for Node, with its inner steps named.
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { temporaryFolder } from "../../scripts/temporaryFolder.mjs";

const resolveDir = fileURLToPath(new URL("../../CifVersionAdvisor/advice", import.meta.url));
const contents = `
export { advise, buildLedger } from "./index";
export { answersOf } from "./answers";
export { appsOf, outcomeOf } from "./verdict";
export { reasonsOf } from "./reasons";
`;

export async function product() {
  const outfile = join(temporaryFolder("advice"), "advice.mjs");
  await build({
    stdin: { contents, resolveDir, loader: "ts" },
    bundle: true,
    format: "esm",
    outfile,
    logLevel: "error",
  });
  return import(pathToFileURL(outfile).href);
}
