import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Every file under a folder as `path -> bytes`, slashes forward, sorted by code unit: the same on every machine. */
export const readFolder = (folder) => {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  const named = files.map((file) => [path.relative(folder, file).split(path.sep).join("/"), file]);
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, file]) => [name, readFileSync(file)]));
};
