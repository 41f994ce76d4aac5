// npm run test:mutation: puts small faults into the code, and says which of them no test notices. Takes Stryker's own options.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { installApart } from "../../scripts/installApart.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const stryker = `${here}node_modules/@stryker-mutator/core/bin/stryker.js`;
installApart(here, "@stryker-mutator/core");

const { status } = spawnSync(
  process.execPath,
  [stryker, "run", "test/mutation/stryker.json", ...process.argv.slice(2)],
  { stdio: "inherit" },
);
process.exit(status ?? 1);
