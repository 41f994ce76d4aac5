import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { TestEnvironment } from "jest-environment-node";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Node's environment, and a door to the repository's own scripts: inside a test jest would want every .mjs as CommonJS. */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.nativeImport = (file) => import(pathToFileURL(path.join(root, file)).href);
  }
}
