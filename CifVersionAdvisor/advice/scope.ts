import type { Detected, InstalledApp } from "../knowledge/facts";
import type { SessionType } from "../knowledge/types";
import { byKey, hostsByKey } from "./apps";
import { present } from "./present";
import type { SaidApp } from "./said";
import type { Ledger, ScopedApp } from "./types";

const known = (session: SessionType | undefined) => (session === "unknown" ? undefined : session);

/** What is known of one app. The admin's word outranks the documentation, which outranks what was read. */
function scopedApp(
  key: string,
  inScope: boolean,
  list: ReadonlyMap<string, InstalledApp> | undefined,
  said: SaidApp | undefined,
): ScopedApp {
  const read = list?.get(key);
  const host = hostsByKey.get(key);
  const sessionSaid = known(said?.session);
  const sessionRead = known(read?.session);
  const session = sessionSaid ?? host?.session ?? sessionRead ?? "unknown";
  return present<ScopedApp>({
    uniqueName: (read ?? host ?? said)?.uniqueName ?? key,
    name: read?.name === "" ? undefined : read?.name,
    session,
    sessionFrom: sessionSaid ? "you" : host ? "documented" : sessionRead ? "read" : "unknown",
    sessionRead: sessionRead === session ? undefined : sessionRead,
    kind: !host || host.role === "host" ? "other" : host.role,
    installed: list?.has(key),
    inScope,
  });
}

/** Documented hosts first, in their order; then the others by name. */
const inOrder = (keys: readonly string[]): readonly string[] =>
  Array.from(new Set([...[...hostsByKey.keys()].filter((key) => keys.includes(key)), ...[...keys].sort()]));

/**
 * The apps: installed ones, or the documented hosts when no list was read, and whatever else the admin chose. Until then
 * the installed hosts are assumed; the Omnichannel app only where the workspace is not.
 */
export function scopeOf(detected: Detected, said: readonly SaidApp[] | undefined, row: string): Ledger["apps"] {
  const read = detected.apps && byKey(detected.apps);
  const offered = [...(read ?? hostsByKey).keys()];
  const hasWorkspace = [...hostsByKey].some(([key, { role }]) => role === "workspace" && read?.has(key));
  const isAssumed = (key: string): boolean => {
    const host = hostsByKey.get(key);
    return host !== undefined && read?.has(key) === true && !(host.role === "omnichannel" && hasWorkspace);
  };
  const assumed = inOrder(offered).map((key) => scopedApp(key, isAssumed(key), read, undefined));
  const chosen = said && byKey(said);
  const value = chosen
    ? inOrder([...offered, ...chosen.keys()]).map((key) => scopedApp(key, chosen.has(key), read, chosen.get(key)))
    : assumed;
  const scope = value.filter(({ inScope }) => inScope);
  const source = chosen ? "you" : scope.length === 0 ? "unknown" : "assumed";
  const contradicts = scope.some(
    ({ sessionFrom, sessionRead, installed }) =>
      (sessionFrom === "you" && sessionRead !== undefined) || installed === false,
  );
  return present<Ledger["apps"]>({
    value,
    source,
    detected: source === "you" && read ? assumed : undefined,
    contradicts: contradicts || undefined,
    evidence: detected.evidence.apps ?? [],
    row,
  });
}
