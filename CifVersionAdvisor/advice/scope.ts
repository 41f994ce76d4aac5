import { hostsByKey } from "../knowledge";
import type { Detected, InstalledApp } from "../knowledge/facts";
import type { SessionType } from "../knowledge/types";
import { byKey } from "./apps";
import { present } from "./present";
import { remembered } from "./remembered";
import type { SaidApp } from "./said";
import type { Ledger, ScopedApp } from "./types";

const known = (session: SessionType | undefined) => (session === "unknown" ? undefined : session);

/** What is known of one app. The admin's word outranks the documentation, which outranks what was read. */
function scopedApp(
  key: string,
  inScope: boolean,
  list: ReadonlyMap<string, InstalledApp> | undefined,
  said: SaidApp | undefined,
  installed: boolean | undefined,
): ScopedApp {
  const read = list?.get(key);
  const host = hostsByKey.get(key);
  const sessionSaid = known(said?.session);
  const sessionRead = known(read?.session);
  const session = sessionSaid ?? host?.session ?? sessionRead ?? "unknown";
  // An organization may have thousands: a literal is made many times faster than `present` makes one.
  return {
    uniqueName: (read ?? host ?? said)?.uniqueName ?? key,
    ...(read?.name && { name: read.name }),
    session,
    sessionFrom: sessionSaid ? "you" : host ? "documented" : sessionRead ? "read" : "unknown",
    ...(sessionRead && sessionRead !== session && { sessionRead }),
    kind: !host || host.role === "host" ? "other" : host.role,
    ...(installed !== undefined && { installed }),
    inScope,
  };
}

/** Documented hosts first, in their order; then the others by name. */
const inOrder = (keys: readonly string[]): readonly string[] =>
  Array.from(new Set([...[...hostsByKey.keys()].filter((key) => keys.includes(key)), ...[...keys].sort()]));

/** What stands before the admin chose: the same for the same list, however often it is asked for. */
const assumedOf = remembered((installed: readonly InstalledApp[]) => assume(byKey(installed)));
const NO_LIST = assume(undefined);

function assume(read: ReadonlyMap<string, InstalledApp> | undefined) {
  const hasWorkspace = [...hostsByKey].some(([key, { role }]) => role === "workspace" && read?.has(key));
  const isAssumed = (key: string): boolean => {
    const host = hostsByKey.get(key);
    return host !== undefined && read?.has(key) === true && !(host.role === "omnichannel" && hasWorkspace);
  };
  const keys = inOrder([...(read ?? hostsByKey).keys()]);
  const apps = new Map(keys.map((key) => [key, scopedApp(key, isAssumed(key), read, undefined, read && true)]));
  return { read, keys, apps, assumed: [...apps.values()] };
}

/**
 * The apps: installed ones, or the documented hosts when no list was read, and whatever else the admin chose. Until then
 * the installed hosts are assumed; the Omnichannel app only where the workspace is not.
 */
export function scopeOf(detected: Detected, said: readonly SaidApp[] | undefined, row: string): Ledger["apps"] {
  const { read, keys, apps, assumed } = detected.apps ? assumedOf(detected.apps) : NO_LIST;
  const chosen = said && byKey(said);
  const added = [...(chosen?.keys() ?? [])].filter((key) => !apps.has(key));
  const among = added.length > 0 ? inOrder([...keys, ...added]) : keys;
  const listed = (key: string): boolean | undefined => {
    const found = read?.has(key);
    return found || !detected.setup.appsIncomplete ? found : undefined;
  };
  const value = chosen
    ? among.map((key) => {
        const app = apps.get(key);
        const inScope = chosen.has(key);
        return app && !app.inScope && !inScope ? app : scopedApp(key, inScope, read, chosen.get(key), listed(key));
      })
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
