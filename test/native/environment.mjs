import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { TestEnvironment } from "jest-environment-node";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Tests that take the built control. */
const OF_THE_BUILD = /[\\/]test[\\/](?:browser|bundle|solutions)[\\/]/;

/**
 * Node's environment, and a door to the repository's own scripts: inside a test jest would want every .mjs as CommonJS.
 * The test command builds while the first tests run; `CIF_BUILT` is the file that is there when the build is done.
 */
export default class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.waits = OF_THE_BUILD.test(context.testPath);
  }

  async setup() {
    await super.setup();
    this.global.nativeImport = (file) => import(pathToFileURL(path.join(root, file)).href);
    const { CIF_BUILT } = process.env;
    while (this.waits && CIF_BUILT && !existsSync(path.join(root, CIF_BUILT))) {
      // The test command gave up, for the build failed.
      if (process.connected === false) process.exit(1);
      await after(100);
    }
  }
}
