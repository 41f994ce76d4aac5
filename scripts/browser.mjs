// A Chromium for tests and pictures: CHROMIUM_PATH, the machine's own, else the one the package @sparticuz/chromium ships.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Runs `work` with some environment variables set, and puts them back. */
async function withEnvironment(values, work) {
  const before = Object.keys(values).map((name) => [name, process.env[name]]);
  Object.assign(process.env, values);
  try {
    await work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** Unpacks the shipped browser once; the finished folder appears in one step, so that two tests can ask at once. */
async function unpack(folder, entry) {
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const { default: shipped } = await import(pathToFileURL(entry).href);
  // The package unpacks into the temporary folder, and its own nss, nspr and expat only where it takes the machine for a Lambda.
  const lambda = {
    TMPDIR: fresh,
    AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x",
    LD_LIBRARY_PATH: "",
    FONTCONFIG_PATH: "",
  };
  await withEnvironment(lambda, () => shipped.executablePath());
  try {
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function shippedChromium() {
  const home = path.join(root, "node_modules/@sparticuz/chromium");
  const { version, exports } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8"));
  const folder = path.join(root, "node_modules/.cache", `chromium-${version}`);
  const main = exports["."];
  if (!existsSync(path.join(folder, "chromium")))
    await unpack(folder, path.join(home, main.import?.default ?? main.default));
  // Written at every start, for the folder may have been moved; without it text has no height.
  const fonts = path.join(folder, "fonts");
  mkdirSync(fonts, { recursive: true });
  writeFileSync(
    path.join(fonts, "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${fonts}-cache</cachedir></fontconfig>`,
  );
  return {
    executablePath: path.join(folder, "chromium"),
    env: { ...process.env, LD_LIBRARY_PATH: path.join(folder, "al2023/lib"), FONTCONFIG_PATH: fonts },
  };
}

/** What the browser is started with; NPM_CHROMIUM=1 passes the machine's own by. */
async function browserOptions() {
  const own = process.env.CHROMIUM_PATH ?? (process.env.NPM_CHROMIUM ? undefined : SYSTEM.find(existsSync));
  return { args: ARGUMENTS, ...(own ? { executablePath: own } : await shippedChromium()) };
}

/** Starts the browser; the caller closes it. */
export const launch = async () => chromium.launch(await browserOptions());

/** Starts the browser with a profile in this folder, as a user has one; the caller closes the context and with it the browser. */
export const launchProfile = async (folder) => chromium.launchPersistentContext(folder, await browserOptions());
