import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Code } from "./usage";

const CONTROL = join(__dirname, "../../CifVersionAdvisor");

/** What ships, without the generated types; the contracts of the rooms name kinds, they do not use them. */
export function readCode(): Code {
  const code = new Map<string, string>();
  for (const entry of readdirSync(CONTROL, { recursive: true, withFileTypes: true })) {
    const path = relative(CONTROL, join(entry.parentPath, entry.name)).split(sep).join("/");
    if (!/(\.tsx?|^ControlManifest\.Input\.xml)$/.test(path) || /generated\/|(^|\/)types\.ts$/.test(path)) continue;
    code.set(path, readFileSync(join(CONTROL, path), "utf8"));
  }
  return code;
}
