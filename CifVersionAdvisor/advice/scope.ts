import { hosts } from "../knowledge";
import type { Detected, InstalledApp } from "../knowledge/facts";
import { documentedHost, scopedApp } from "./apps";
import { saidApps } from "./saidApps";
import type { AnswerSource, GivenApp, ScopedApp, Warning } from "./types";

/** Every app offered, and which of them are in scope. */
export interface Scope {
  readonly apps: readonly ScopedApp[];
  readonly source: AnswerSource;
  /** Apps as offered and assumed before the admin said anything. */
  readonly assumed: readonly ScopedApp[];
  readonly warnings: readonly Warning[];
}

const byName = (installed: readonly InstalledApp[]): ReadonlyMap<string, InstalledApp> => {
  const found = new Map<string, InstalledApp>();
  for (const app of installed) {
    const key = app.uniqueName.toLowerCase();
    if (!found.has(key)) found.set(key, app);
  }
  return found;
};

const hostOrder = new Map(hosts.map(({ uniqueName }, place) => [uniqueName.toLowerCase(), place]));

/** Documented hosts first, in their order; then the others by name. */
const inOrder = (keys: Iterable<string>): readonly string[] =>
  Array.from(new Set(keys)).sort((one, other) => {
    const places = (hostOrder.get(one) ?? hosts.length) - (hostOrder.get(other) ?? hosts.length);
    return places !== 0 ? places : one < other ? -1 : 1;
  });

/** Documented hosts that are installed; the Omnichannel app only where the workspace is not. */
function assumedIn(installed: ReadonlyMap<string, InstalledApp>): (key: string) => boolean {
  const hasWorkspace = hosts.some(
    ({ role, uniqueName }) => role === "workspace" && installed.has(uniqueName.toLowerCase()),
  );
  return (key) => {
    const host = documentedHost(key);
    return host !== undefined && installed.has(key) && !(host.role === "omnichannel" && hasWorkspace);
  };
}

/** The apps: installed ones, or the documented hosts when no list was read, and whatever else the admin chose. */
export function scopeOf(detected: Detected, given: unknown): Scope {
  const listRead = detected.apps !== undefined;
  const installed = byName(detected.apps ?? []);
  const { apps: chosen, warnings } = saidApps(given);
  const offer = (keys: Iterable<string>, inScope: (key: string) => boolean, said?: ReadonlyMap<string, GivenApp>) =>
    inOrder(keys).map((key) =>
      scopedApp({
        uniqueName: said?.get(key)?.uniqueName ?? key,
        read: installed.get(key),
        given: said?.get(key),
        listRead,
        inScope: inScope(key),
      }),
    );
  const offered = listRead ? [...installed.keys()] : [...hostOrder.keys()];
  const assumed = offer(offered, assumedIn(installed));
  if (!chosen) {
    const source = assumed.some(({ inScope }) => inScope) ? "assumed" : "unknown";
    return { apps: assumed, source, assumed, warnings };
  }
  return {
    apps: offer([...offered, ...chosen.keys()], (key) => chosen.has(key), chosen),
    source: chosen.size > 0 ? "you" : "unknown",
    assumed,
    warnings,
  };
}
