import type { InstalledApp, Profile, Provider1, Provider2, SetupFacts } from "../../knowledge/facts";
import type { SessionType } from "../../knowledge/types";
import { documentedHost } from "../apps";

/** What a finding shows: names as read, and the unique names of the apps concerned. */
export interface Found {
  readonly names: readonly string[];
  readonly apps?: readonly string[];
}

/** The lists a finding rests on, and their tables. */
export const TABLES = {
  apps: "appmodule",
  providers1: "msdyn_ciprovider",
  providers2: "msdyn_channelprovider",
  profiles: "msdyn_appconfiguration",
  solutions: "solution",
} as const;

export type List = keyof typeof TABLES;

interface Lists {
  readonly apps: readonly InstalledApp[];
  readonly providers1: readonly Provider1[];
  readonly providers2: readonly Provider2[];
  readonly profiles: readonly Profile[];
}

/** A finding about the set-up: fires only when every list in `needs` was read. Texts: `note.<id>`, `note.<id>.do`. */
export interface FindingRule {
  readonly id: string;
  readonly row: string;
  readonly needs: readonly (keyof Lists)[];
  /** Nothing found: no names. Lists that are not in `needs` are empty. */
  readonly find: (lists: Lists) => Found;
}

const sessionOf = ({ uniqueName, session }: InstalledApp): SessionType =>
  documentedHost(uniqueName)?.session ?? session;

const runs2 = ({ uniqueName }: InstalledApp): boolean => documentedHost(uniqueName)?.session === "multi";

const namesOf = (rows: readonly { readonly name: string }[]): readonly string[] => rows.map(({ name }) => name);

export const FINDINGS: readonly FindingRule[] = [
  {
    id: "provider1-in-multisession-app",
    row: "apps",
    needs: ["providers1", "apps"],
    find: ({ providers1, apps }) => {
      const multi = apps.filter((app) => sessionOf(app) === "multi");
      const astray = providers1.filter(({ appIds }) => multi.some(({ id }) => appIds.includes(id)));
      const taken = multi.filter(({ id }) => astray.some(({ appIds }) => appIds.includes(id)));
      return { names: namesOf(astray), apps: taken.map(({ uniqueName }) => uniqueName) };
    },
  },
  {
    id: "provider1-api-version-2",
    row: "configuration",
    needs: ["providers1"],
    find: ({ providers1 }) => ({ names: namesOf(providers1.filter(({ apiVersion2 }) => apiVersion2)) }),
  },
  {
    id: "provider2-without-multisession-app",
    row: "apps",
    needs: ["providers2", "apps"],
    find: ({ providers2, apps }) => ({ names: apps.some(runs2) ? [] : namesOf(providers2) }),
  },
  {
    id: "provider2-without-profile",
    row: "configuration",
    needs: ["providers2", "profiles", "apps"],
    find: ({ providers2, profiles, apps }) => ({
      names: apps.some(runs2)
        ? namesOf(providers2.filter(({ id }) => !profiles.some(({ providerIds }) => providerIds.includes(id))))
        : [],
    }),
  },
];

/** Where each version shows that it is installed: finding `version-not-installed`, one a version. */
export const INSTALLED_AS = {
  "1.0": { solution: "ChannelAPIIntegrationFramework", table: TABLES.providers1 },
  "2.0": { solution: "ChannelIntegrationFrameworkV2", table: TABLES.providers2 },
} as const;

export const isRead = (setup: SetupFacts, list: List): boolean => setup[list] !== undefined;
