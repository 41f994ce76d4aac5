import type { SessionType, Version } from "../../knowledge/types";
import type { ScopedApp } from "../types";

/** Which version runs in an app, if any. Text: `reason.<reason>`, with the app's name. */
export interface HostingRule {
  readonly session: Exclude<SessionType, "unknown">;
  /** Absent: whatever the app is. */
  readonly kind?: ScopedApp["kind"];
  /** Absent: neither version runs there. */
  readonly runs?: Version;
  readonly reason: string;
  readonly row: string;
}

export const HOSTING: readonly HostingRule[] = [
  { session: "single", runs: "1.0", reason: "single-session", row: "session" },
  { session: "multi", kind: "workspace", runs: "2.0", reason: "workspace", row: "apps" },
  { session: "multi", kind: "omnichannel", runs: "2.0", reason: "omnichannel", row: "apps" },
  { session: "multi", kind: "other", reason: "multisession-host", row: "apps" },
];

const table = <Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Readonly<Record<Key, Value>>;

const RULES = table(["single", "multi", "unknown"], (session) =>
  table(["workspace", "omnichannel", "other"], (kind) =>
    HOSTING.filter(
      (rule) => (session === "unknown" || rule.session === session) && (rule.kind === undefined || rule.kind === kind),
    ),
  ),
);

/** What an app can be: one rule when its session type is known, one a session type when it is not. */
export const hostingOf = ({ session, kind }: Pick<ScopedApp, "session" | "kind">): readonly HostingRule[] =>
  RULES[session][kind];
