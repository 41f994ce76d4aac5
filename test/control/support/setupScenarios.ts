import {
  customMulti,
  hub,
  ID,
  inactive,
  microsofts,
  organization,
  ownTemplate,
  profile,
  provider1,
  sales,
  second,
  soft,
  solutions,
  workspace,
} from "./organizations";
import type { Scenario } from "./moreScenario";

const WORKSPACE = "msdyn_CustomerServiceWorkspace";

export const setupScenarios: readonly Scenario[] = [
  [
    "no Customer Service although a 1.0 provider is there",
    organization([sales], { tables: { msdyn_ciprovider: [provider1("")] } }),
    { customerService: "no", enterprise: "yes" },
    {
      verdict: "neither",
      apps: ["msdynce_saleshub neither conflict"],
      notes: "conflict-customerService existing-setup-confirm licence-contradiction !conflict-enterprise",
    },
  ],
  [
    "Enterprise implies Customer Service",
    organization([sales]),
    { enterprise: "yes" },
    { verdict: "1.0", notes: "!confirm-licence !licence-contradiction" },
  ],
  [
    "no Enterprise blocks 2.0 alone",
    organization([hub, workspace]),
    { enterprise: "no" },
    { verdict: "1.0", unserved: 1, notes: "conflict-enterprise !confirm-licence" },
  ],
  [
    "another region is commercial",
    organization([hub], { host: "crm9.api.crm21.dynamics.com" }),
    {},
    { verdict: "1.0", notes: "!gcc-sources-disagree", answers: ["cloud environment commercial"] },
  ],
  [
    "a host that only looks like one is unknown",
    organization([hub], { host: "contoso.crm9.dynamics.com.example.org" }),
    {},
    { verdict: "1.0", notes: "!gcc-sources-disagree !cloud-not-documented", answers: ["cloud unknown unknown"] },
  ],
  [
    "two providers in one profile, Microsoft's own not counted; managed templates are not the organization's",
    organization([workspace], {
      tables: {
        msdyn_channelprovider: [microsofts, { ...soft, msdyn_enableanalytics: true }, second],
        msdyn_appconfiguration: [profile(WORKSPACE.toUpperCase(), microsofts, soft, second)],
        ...ownTemplate("msdyn_sessiontemplate"),
        ...ownTemplate("msdyn_notificationtemplate", true),
      },
    }),
    { sessionTemplates: "no" },
    {
      verdict: "2.0",
      notes: "!provider2-without-profile",
      answers: [
        "severalProviders environment nice",
        "channelAnalytics environment nice",
        "sessionTemplates you no",
        "notificationTemplates assumed no",
      ],
    },
  ],
  [
    "one provider and one inactive: nothing read stands for several",
    organization([workspace], {
      tables: {
        msdyn_channelprovider: [soft, inactive(second)],
        msdyn_appconfiguration: [profile("contoso_Multi", soft, inactive(second), microsofts)],
      },
    }),
    {},
    { verdict: "2.0", notes: "provider2-without-profile", answers: ["severalProviders assumed no"] },
  ],
  [
    "a 1.0 provider in a custom multi-session app, its id in braces and capitals",
    organization([hub, customMulti], {
      tables: { msdyn_ciprovider: [provider1(`{${ID.hub}},{${ID.multi.toUpperCase()}}`, 1)] },
    }),
    {},
    { verdict: "1.0", notes: "provider1-in-multisession-app provider1-api-version-2" },
  ],
  [
    "a finding rests on the tables it needs alone",
    organization([workspace], {
      tables: { msdyn_ciprovider: [provider1(ID.workspace, 1)], msdyn_channelprovider: [soft] },
      refused: ["appmodule"],
    }),
    { session: "single" },
    {
      verdict: "1.0",
      notes: "provider1-api-version-2 !provider1-in-multisession-app !provider2-without-multisession-app",
    },
  ],
  [
    "the advised version is found neither as a solution nor by its table",
    organization([hub, workspace], { tables: { solution: solutions(), msdyn_channelprovider: null } }),
    {},
    { verdict: "both", notes: "version-not-installed" },
  ],
  [
    "a solution list that was refused says of nothing that it is missing",
    organization([hub], { tables: { msdyn_ciprovider: null }, refused: ["solution", "systemuser"] }),
    {},
    { verdict: "1.0", notes: "!version-not-installed", answers: ["cloud unknown unknown"] },
  ],
];
