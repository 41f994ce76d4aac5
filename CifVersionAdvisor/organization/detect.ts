import { hosts } from "../knowledge";
import type { Detected, DetectableNeed, Evidence, InstalledApp } from "../knowledge/facts";
import type { Cloud } from "../knowledge/types";
import { cloudOf, hostOf } from "./cloudOf";
import type { Reads } from "./readers";
import type { TableRead } from "./reader";
import { setupOf } from "./setup";
import { idIn, sameName } from "./values";

const MOST_NAMES = 10;
const LONGEST_NAME = 100;

/** What the guarded adapter may know; each may be absent. */
export interface Hints {
  readonly clientUrl?: string | undefined;
  readonly currentAppId?: string | undefined;
}

const raw = (names: readonly string[]): string => {
  const shown = names.slice(0, MOST_NAMES).map((name) => name.slice(0, LONGEST_NAME));
  return shown.join(", ") + (names.length > MOST_NAMES ? ` … (${names.length})` : "");
};

const proof = (read: TableRead<unknown> | undefined, names: readonly string[]): readonly Evidence[] =>
  read ? [read.facts ? { ...read.evidence, raw: raw(names) } : read.evidence] : [];

/** Each app once: a name that comes twice is the same app to CIF. */
function distinct(found: readonly InstalledApp[] = []): readonly InstalledApp[] {
  const byName = new Map<string, InstalledApp>();
  for (const app of found) {
    const name = app.uniqueName.toLowerCase();
    if (!byName.has(name)) byName.set(name, app);
  }
  return [...byName.values()];
}

function cloudIn({ cloud: read }: Reads, clientUrl: string | undefined): { cloud?: Cloud; evidence?: Evidence[] } {
  if (!read) return {};
  const host = hostOf(read.nextLink);
  const other = host === undefined ? hostOf(clientUrl) : undefined;
  const named = host ?? other;
  const cloud = named === undefined ? undefined : cloudOf(named);
  const evidence: Evidence[] = [{ ...read.evidence, ...(host && { raw: host }) }];
  if (other !== undefined) evidence.push({ table: "getClientUrl", outcome: "read", raw: other });
  return { ...(cloud && { cloud }), evidence };
}

/** The names that make each need a `nice`: none, no need. */
function usesOf(reads: Reads): Record<DetectableNeed, readonly [TableRead<unknown> | undefined, readonly string[]]> {
  const crowded = reads.profiles?.facts?.filter(({ providerIds }) => providerIds.length > 1) ?? [];
  const measured = reads.providers2?.facts?.filter(({ thirdParty, analytics }) => thirdParty && analytics) ?? [];
  const own = (read: TableRead<string> | undefined) => [read, read?.facts ?? []] as const;
  return {
    severalProviders: [
      reads.profiles,
      crowded.map(({ name, providerNames }) => `${name}: ${providerNames.join(" + ")}`),
    ],
    channelAnalytics: [reads.providers2, measured.map(({ name }) => name)],
    notificationTemplates: own(reads.notificationTemplates),
    applicationTabTemplates: own(reads.applicationTabTemplates),
    sessionTemplates: own(reads.sessionTemplates),
  };
}

/** What the reads that have ended say. Nothing is concluded from a read that has not ended, or not well. */
export function detect(reads: Reads, { clientUrl, currentAppId }: Hints): Detected {
  const apps = distinct(reads.apps?.facts);
  const ofService = apps.filter(({ uniqueName }) =>
    hosts.some((host) => host.customerService && sameName(host.uniqueName, uniqueName)),
  );
  const current = apps.find(({ id }) => id === idIn(currentAppId));
  const { cloud, evidence: cloudProof } = cloudIn(reads, clientUrl);
  const uses = Object.entries(usesOf(reads));
  return {
    ...(reads.apps?.facts && { apps }),
    ...(cloud && { cloud }),
    needs: Object.fromEntries(uses.filter(([, [, names]]) => names.length > 0).map(([need]) => [need, "nice"])),
    ...(ofService.length > 0 && { customerService: "yes" as const }),
    ...(current && { currentApp: current.uniqueName }),
    evidence: Object.fromEntries(
      [
        [
          "apps",
          proof(
            reads.apps,
            apps.map(({ uniqueName, session }) => `${uniqueName} (${session})`),
          ),
        ] as const,
        ["cloud", cloudProof ?? []] as const,
        [
          "customerService",
          proof(
            reads.apps,
            ofService.map(({ uniqueName }) => uniqueName),
          ),
        ] as const,
        ...uses.map(([need, [read, names]]) => [need, proof(read, names)] as const),
      ].filter(([, list]) => list.length > 0),
    ),
    setup: setupOf(reads, apps),
  };
}
