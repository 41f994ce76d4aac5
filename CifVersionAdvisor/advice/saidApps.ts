import type { GivenApp, Warning } from "./types";
import { warningOf } from "./warnings";

export interface SaidApps {
  /** By unique name in lower case; absent when nothing usable was said. */
  readonly apps?: ReadonlyMap<string, GivenApp>;
  readonly warnings: readonly Warning[];
}

const fields = (item: unknown): { readonly uniqueName?: unknown; readonly session?: unknown } =>
  typeof item === "object" && item !== null ? item : {};

/** Reads the chosen apps, whatever was given. An empty choice is a choice: no app is in scope then. */
export function saidApps(given: unknown): SaidApps {
  if (given === undefined || given === "unknown") return { warnings: [] };
  if (!Array.isArray(given)) return { warnings: [warningOf("apps", "wrong-type", given)] };
  if (given.length === 0) return { apps: new Map(), warnings: [warningOf("apps", "empty", given)] };
  const warnings: Warning[] = [];
  const apps = new Map<string, GivenApp>();
  for (const item of given as readonly unknown[]) {
    const { uniqueName, session } = fields(item);
    if (typeof uniqueName !== "string" || uniqueName.trim() === "") {
      warnings.push(warningOf("apps", "wrong-type", uniqueName ?? item));
      continue;
    }
    const key = uniqueName.toLowerCase();
    if (apps.has(key)) {
      warnings.push(warningOf("apps", "duplicate", uniqueName));
      continue;
    }
    const known = session === "single" || session === "multi";
    if (!known && session !== undefined && session !== "unknown")
      warnings.push(warningOf("apps", typeof session === "string" ? "unknown-value" : "wrong-type", session));
    apps.set(key, known ? { uniqueName, session } : { uniqueName });
  }
  return apps.size > 0 ? { apps, warnings } : { warnings };
}
