import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The saved rows of one organization in one file; every write replaces the file as a whole. */
export function savedRows(folder, organization) {
  const file = path.join(folder, `${organization}.json`);
  return {
    read() {
      if (!existsSync(file)) return [];
      try {
        return JSON.parse(readFileSync(file, "utf8"));
      } catch {
        throw new Error(`${file} is not JSON. Mend it, or delete it to begin with no saved assessments.`);
      }
    },
    write(rows) {
      mkdirSync(folder, { recursive: true });
      const next = `${file}.${process.pid}.new`;
      writeFileSync(next, JSON.stringify(rows, null, 1));
      renameSync(next, file);
    },
  };
}
