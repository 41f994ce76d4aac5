import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A new folder that is gone when the process ends. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
