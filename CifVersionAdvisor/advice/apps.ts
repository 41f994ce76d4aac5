import { hosts } from "../knowledge";
import type { InstalledApp } from "../knowledge/facts";
import type { DocumentedHost } from "../knowledge/types";
import type { GivenApp, ScopedApp } from "./types";

const hostsByName = new Map(hosts.map((host) => [host.uniqueName.toLowerCase(), host]));

/** Unique names compare without regard to case. */
export const documentedHost = (uniqueName: string): DocumentedHost | undefined =>
  hostsByName.get(uniqueName.toLowerCase());

/** What is known of one app: as read, as documented, as the admin said. */
export interface AppSources {
  readonly uniqueName: string;
  readonly read?: InstalledApp | undefined;
  readonly given?: GivenApp | undefined;
  readonly listRead: boolean;
  readonly inScope: boolean;
}

const sessionOf = ({ uniqueName, read, given }: AppSources): Pick<ScopedApp, "session" | "sessionFrom"> => {
  const host = documentedHost(uniqueName);
  if (given?.session) return { session: given.session, sessionFrom: "you" };
  if (host) return { session: host.session, sessionFrom: "documented" };
  if (read && read.session !== "unknown") return { session: read.session, sessionFrom: "read" };
  return { session: "unknown", sessionFrom: "unknown" };
};

const KINDS = { workspace: "workspace", omnichannel: "omnichannel", host: "other" } as const;

/** The admin's word outranks the documentation, which outranks what was read. */
export function scopedApp(sources: AppSources): ScopedApp {
  const { uniqueName, read, listRead, inScope } = sources;
  const host = documentedHost(uniqueName);
  const { session, sessionFrom } = sessionOf(sources);
  return {
    uniqueName: read?.uniqueName ?? host?.uniqueName ?? uniqueName,
    ...(read?.name ? { name: read.name } : {}),
    session,
    sessionFrom,
    ...(read && read.session !== "unknown" && read.session !== session ? { sessionRead: read.session } : {}),
    kind: host ? KINDS[host.role] : "other",
    ...(listRead ? { installed: read !== undefined } : {}),
    inScope,
  };
}
