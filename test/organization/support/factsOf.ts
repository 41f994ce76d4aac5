import type { Detected } from "../../../CifVersionAdvisor/knowledge/facts";

/** Each fact with the table it rests on, and its value in an organization where that table has no rows. */
export const FACTS: Readonly<
  Record<string, readonly [table: string, of: (detected: Detected) => unknown, empty?: unknown]>
> = {
  apps: ["appmodule", ({ apps }) => apps, []],
  customerService: ["appmodule", ({ customerService }) => customerService],
  setupApps: ["appmodule", ({ setup }) => setup.apps, []],
  cloud: ["systemuser", ({ cloud }) => cloud],
  solutions: ["solution", ({ setup }) => setup.solutions, []],
  providers1: ["msdyn_ciprovider", ({ setup }) => setup.providers1, []],
  providers2: ["msdyn_channelprovider", ({ setup }) => setup.providers2, []],
  channelAnalytics: ["msdyn_channelprovider", ({ needs }) => needs.channelAnalytics],
  profiles: ["msdyn_appconfiguration", ({ setup }) => setup.profiles, []],
  severalProviders: ["msdyn_appconfiguration", ({ needs }) => needs.severalProviders],
  notificationTemplates: ["msdyn_notificationtemplate", ({ needs }) => needs.notificationTemplates],
  applicationTabTemplates: ["msdyn_applicationtabtemplate", ({ needs }) => needs.applicationTabTemplates],
  sessionTemplates: ["msdyn_sessiontemplate", ({ needs }) => needs.sessionTemplates],
};

export const factsOf = (detected: Detected): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(FACTS).map(([name, [, of]]) => [name, of(detected)]));
