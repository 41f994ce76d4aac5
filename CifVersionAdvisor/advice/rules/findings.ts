import { documentedHost, isMultisessionHost } from "../../knowledge";
import type { InstalledApp, SetupFacts } from "../../knowledge/facts";
import type { Version } from "../../knowledge/types";

/** The lists a finding can rest on, and their tables. */
export const TABLES = {
  apps: "appmodule",
  providers1: "msdyn_ciprovider",
  providers2: "msdyn_channelprovider",
  profiles: "msdyn_appconfiguration",
  solutions: "solution",
} as const;

export type List = keyof typeof TABLES;

type Lists = { readonly [Name in List]: NonNullable<SetupFacts[Name]> } & Pick<SetupFacts, "appsIncomplete">;

/** A finding about the set-up: fires only when every list in `needs` was read. Texts: `note.<id>`, `note.<id>.do`. */
export interface FindingRule {
  readonly id: string;
  readonly row: string;
  readonly needs: readonly List[];
  /** What is amiss; nothing of it: no finding. Looks only at the lists in `needs`. */
  readonly find: (lists: Lists) => readonly { readonly name: string }[];
  /** The apps it concerns. */
  readonly apps?: (lists: Lists) => readonly InstalledApp[];
}

const finding = (
  id: string,
  row: string,
  needs: FindingRule["needs"],
  find: FindingRule["find"],
  apps?: FindingRule["apps"],
): FindingRule => ({ id, row, needs, find, ...(apps && { apps }) });

const runs2 = ({ uniqueName }: InstalledApp): boolean => isMultisessionHost(uniqueName);

/** The apps where 2.0 runs. */
export const appsOn2 = ({ apps = [] }: Partial<Lists>): readonly InstalledApp[] => apps.filter(runs2);

const isMulti = (app: InstalledApp): boolean => (documentedHost(app.uniqueName) ?? app).session === "multi";

/** The multi-session apps that an active 1.0 provider is attached to. */
const multiOn1 = ({ providers1, apps }: Lists): readonly InstalledApp[] =>
  apps.filter((app) => isMulti(app) && providers1.some(({ appIds }) => appIds.includes(app.id)));

export const FINDINGS: readonly FindingRule[] = [
  finding(
    "provider1-in-multisession-app",
    "apps",
    ["providers1", "apps"],
    (lists) => lists.providers1.filter(({ appIds }) => multiOn1(lists).some(({ id }) => appIds.includes(id))),
    multiOn1,
  ),
  finding("provider1-api-version-2", "configuration", ["providers1"], ({ providers1 }) =>
    providers1.filter(({ apiVersion2 }) => apiVersion2),
  ),
  finding("provider2-without-multisession-app", "apps", ["providers2", "apps"], ({ providers2, ...lists }) =>
    lists.appsIncomplete || lists.apps.some(runs2) ? [] : providers2,
  ),
  finding(
    "provider2-without-profile",
    "configuration",
    ["providers2", "profiles", "apps"],
    ({ providers2, profiles, apps }) =>
      providers2.filter(({ id }) => apps.some(runs2) && !profiles.some(({ providerIds }) => providerIds.includes(id))),
  ),
];

/** Where each version shows that it is installed: finding `version-not-installed`, one a version. */
export const INSTALLED_AS: Readonly<Record<Version, { readonly solution: string; readonly table: string }>> = {
  "1.0": { solution: "ChannelAPIIntegrationFramework", table: TABLES.providers1 },
  "2.0": { solution: "ChannelIntegrationFrameworkV2", table: TABLES.providers2 },
};
