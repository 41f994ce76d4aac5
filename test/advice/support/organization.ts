import type { Detected, InstalledApp, SetupFacts } from "../../../CifVersionAdvisor/knowledge/facts";
import { NOTHING_DETECTED } from "../../../CifVersionAdvisor/knowledge/facts";
import type { SessionType } from "../../../CifVersionAdvisor/knowledge/types";

export const HUB = "Customerservicehub";
export const SALES = "msdynce_saleshub";
export const FIELD = "msdyn_FieldService";
export const WORKSPACE = "msdyn_CustomerServiceWorkspace";
export const OMNICHANNEL = "OmniChannelEngagementHub";
export const DESK = "contoso_Desk";

const READ: Readonly<Record<string, SessionType>> = { [WORKSPACE]: "multi", [OMNICHANNEL]: "multi" };

/** An installed app; its id is its unique name in lower case. Session types as `navigationtype` has them. */
export const installed = (uniqueName: string, session = READ[uniqueName] ?? "single"): InstalledApp => ({
  id: uniqueName.toLowerCase(),
  uniqueName,
  name: `Name of ${uniqueName}`,
  session,
});

/** What was read of an organization with these apps: all of the set-up tables are there, and empty. */
export function organization(apps: readonly (string | InstalledApp)[], more: Partial<Detected> = {}): Detected {
  const list = apps.map((app) => (typeof app === "string" ? installed(app) : app));
  return {
    apps: list,
    needs: {},
    evidence: {},
    setup: { apps: list, providers1: [], providers2: [], profiles: [], solutions: [], absentTables: [] },
    ...more,
  };
}

export const unreadable = NOTHING_DETECTED;

/** The same organization with other facts for the set-up check. */
export const withSetup = (detected: Detected, setup: Partial<SetupFacts>): Detected => ({
  ...detected,
  setup: { ...detected.setup, ...setup },
});
