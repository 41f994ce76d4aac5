import { documentedHost } from "../knowledge";
import type { Detected, DetectableNeed, Evidence } from "../knowledge/facts";
import type { Cloud } from "../knowledge/types";
import { cloudOf, hostOf } from "./cloudOf";
import type { Reads } from "./readers";
import type { TableRead } from "./reader";
import { setupOf } from "./setup";

const MOST_NAMES = 10;
const LONGEST_NAME = 100;

/** What the guarded adapter may know. */
export interface Hints {
  readonly clientUrl?: string | undefined;
}

/** Only what is shown is named: an organization may have thousands of apps, and this is told at every read's end. */
const raw = <Item>(items: readonly Item[], name: (item: Item) => string): string => {
  const shown = items.slice(0, MOST_NAMES).map((item) => name(item).slice(0, LONGEST_NAME));
  return shown.join(", ") + (items.length > MOST_NAMES ? ` … (${items.length})` : "");
};

const proof = <Item>(
  read: TableRead<unknown> | undefined,
  items: readonly Item[],
  name: (item: Item) => string,
): readonly Evidence[] => (read ? [read.facts ? { ...read.evidence, raw: raw(items, name) } : read.evidence] : []);

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
export function detect(reads: Reads, { clientUrl }: Hints): Detected {
  const apps = reads.apps?.facts ?? [];
  const ofService = apps.filter(({ uniqueName }) => documentedHost(uniqueName)?.customerService);
  const { cloud, evidence: cloudProof } = cloudIn(reads, clientUrl);
  const uses = Object.entries(usesOf(reads));
  return {
    ...(reads.apps?.facts && { apps }),
    ...(cloud && { cloud }),
    needs: Object.fromEntries(uses.filter(([, [, names]]) => names.length > 0).map(([need]) => [need, "nice"])),
    ...(ofService.length > 0 && { customerService: "yes" as const }),
    evidence: Object.fromEntries(
      [
        ["apps", proof(reads.apps, apps, ({ uniqueName, session }) => `${uniqueName} (${session})`)] as const,
        ["cloud", cloudProof ?? []] as const,
        ["customerService", proof(reads.apps, ofService, ({ uniqueName }) => uniqueName)] as const,
        ...uses.map(([need, [read, names]]) => [need, proof(read, names, (name) => name)] as const),
      ].filter(([, list]) => list.length > 0),
    ),
    setup: setupOf(reads, apps),
  };
}
