// The advisor on a local admin page: builds when needed, serves, prints the address.
import { watch } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createHost } from "../host/server.mjs";
import { remoteOrganization } from "../host/server/remoteOrganization.mjs";
import { build, needsBuild } from "./freshBuild.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Ends with one line that says what to do. */
function stop(line) {
  console.error(line);
  process.exit(1);
}

function options() {
  try {
    return parseArgs({ options: { watch: { type: "boolean" }, org: { type: "string" }, data: { type: "string" } } })
      .values;
  } catch (error) {
    return stop(
      `${error.message.split(". ")[0]}. Known are --watch, --org <address of an environment> and --data <folder>.`,
    );
  }
}

/** Builds again when a source changes; one build at a time, the last change always built. */
function rebuildOnChange() {
  let wanted = false;
  let running = false;
  const next = async () => {
    if (running || !wanted) return;
    [running, wanted] = [true, false];
    console.log(
      (await build(root)) ? "Built again: reload the page." : "The build failed; the page keeps the build before.",
    );
    running = false;
    next();
  };
  let timer;
  watch(path.join(root, "CifVersionAdvisor"), { recursive: true }, (_event, file) => {
    if (file?.includes("generated")) return;
    wanted = true;
    clearTimeout(timer);
    timer = setTimeout(next, 300);
  });
}

const { watch: watching, org, data } = options();
const port = Number(process.env.PORT ?? 8181);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  stop(`PORT is "${process.env.PORT}". Set it to a number from 1 to 65535.`);

let remote;
try {
  remote = org === undefined ? undefined : remoteOrganization({ address: org, token: process.env.DATAVERSE_TOKEN });
} catch (error) {
  stop(error.message);
}

// The port first: whoever has to choose another need not wait for a build.
const host = await createHost({ root, port, ...(data && { data }), ...(remote && { remote }) }).catch((error) =>
  stop(
    error.code === "EADDRINUSE"
      ? `Port ${port} is in use. End what uses it, or choose another: PORT=${port + 1} npm start`
      : error.message,
  ),
);
if (needsBuild(root)) {
  console.log("Building the control…");
  if (!(await build(root))) stop("The build failed. Mend what it says above and run npm start again.");
}
console.log(`${remote ? `Reading ${remote.host}, read-only. ` : ""}The advisor is at ${host.url}/`);
if (watching) rebuildOnChange();
