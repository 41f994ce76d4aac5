import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { WebApiError } from "./errors.mjs";

/** The saved rows of one organization in one file; every write replaces the file as a whole. */
export function savedRows(folder, organization) {
  const file = path.join(folder, `${organization}.json`);
  return {
    read() {
      if (!existsSync(file)) return [];
      try {
        return JSON.parse(readFileSync(file, "utf8"));
      } catch {
        const wayOut = "Mend it, or delete it to begin with no saved assessments.";
        throw new WebApiError(500, "0x80040216", `${file} is not JSON. ${wayOut}`);
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
