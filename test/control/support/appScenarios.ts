import {
  customMulti,
  customSingle,
  customUnknown,
  hub,
  inactive,
  omnichannel,
  organization,
  workspace,
} from "./organizations";
import type { Scenario } from "./moreScenario";

const HUB = "Customerservicehub";
const WORKSPACE = "msdyn_CustomerServiceWorkspace";
const OMNICHANNEL = "OmniChannelEngagementHub";

export const appScenarios: readonly Scenario[] = [
  [
    "the Omnichannel app starts out of scope beside the workspace",
    organization([workspace, omnichannel]),
    {},
    {
      verdict: "2.0",
      apps: [`${WORKSPACE} 2.0`],
      notes: "!retired-app confirm-licence",
      answers: [`apps assumed ${WORKSPACE}`],
    },
  ],
  [
    "an inactive workspace is none: the Omnichannel app is in scope",
    organization([inactive(workspace), omnichannel]),
    {},
    { verdict: "2.0", apps: [`${OMNICHANNEL} 2.0`], notes: "retired-app first-party-voice" },
  ],
  [
    "unique names compare without regard to case",
    organization([
      { ...hub, uniquename: "CUSTOMERSERVICEHUB" },
      { ...workspace, uniquename: WORKSPACE.toLowerCase() },
    ]),
    { apps: [WORKSPACE.toUpperCase()] },
    { verdict: "2.0", unserved: 0, apps: [`${WORKSPACE.toLowerCase()} 2.0`], notes: "!app-not-found" },
  ],
  [
    "the documented session type outranks the one read",
    organization([{ ...hub, navigationtype: 1 }]),
    {},
    { verdict: "1.0", apps: [`${HUB} 1.0`], notes: "session-type-differs !multisession-host" },
  ],
  [
    "custom apps start out of scope",
    organization([hub, customSingle, customMulti, customUnknown]),
    {},
    { verdict: "1.0", unserved: 0, apps: [`${HUB} 1.0`], notes: "!multisession-host" },
  ],
  [
    "only custom apps: no app is in scope, so the session type is asked",
    organization([customSingle]),
    {},
    { verdict: "undetermined", apps: [], answers: ["session unknown unknown", "customerService unknown unknown"] },
  ],
  [
    "an unserved app beside a served one does not change the verdict",
    organization([hub, customMulti]),
    { apps: [HUB, "contoso_Multi"] },
    {
      verdict: "1.0",
      unserved: 1,
      apps: [`${HUB} 1.0`, "contoso_Multi neither host"],
      notes: "multisession-host",
      answers: [`apps you ${HUB},contoso_Multi`],
    },
  ],
  [
    "an app of unknown session type that can change nothing leaves 1.0",
    organization([hub, customUnknown]),
    { apps: [HUB, "contoso_Unknown"] },
    { verdict: "1.0", unserved: 0, apps: [`${HUB} 1.0`, "contoso_Unknown undetermined"] },
  ],
  [
    "an app of unknown session type that can make it both",
    organization([workspace, customUnknown]),
    { apps: [WORKSPACE, "contoso_Unknown"] },
    { verdict: "undetermined", apps: [`${WORKSPACE} 2.0`, "contoso_Unknown undetermined"] },
  ],
  [
    "unknown session type, but neither either way",
    organization([customUnknown]),
    { apps: ["contoso_Unknown"], severalProviders: "must" },
    { verdict: "neither", unserved: 1, apps: ["contoso_Unknown neither conflict"] },
  ],
  [
    "the admin says the session type at the app",
    organization([customUnknown]),
    { apps: [{ uniqueName: "contoso_Unknown", session: "single" }] },
    { verdict: "1.0", apps: ["contoso_Unknown 1.0"] },
  ],
  [
    "a chosen app that is not installed stays",
    organization([hub]),
    { apps: [WORKSPACE, "contoso_Gone"] },
    { verdict: "undetermined", apps: [`${WORKSPACE} 2.0`, "contoso_Gone undetermined"], notes: "app-not-found" },
  ],
  [
    "of a list that could not be read nothing is missing",
    organization([workspace], { refused: ["appmodule"] }),
    { apps: [WORKSPACE] },
    {
      verdict: "2.0",
      apps: [`${WORKSPACE} 2.0`],
      notes: "!app-not-found",
      answers: ["customerService unknown unknown"],
    },
  ],
  [
    "no app chosen is the admin's word; the session stands for unnamed apps",
    organization([hub, workspace]),
    { apps: [], session: "both", panelSide: "leftMust" },
    { verdict: "2.0", unserved: 1, notes: "conflict-panelSide", answers: ["apps you ", "session you both"] },
  ],
  [
    "chat only: 1.0 serves it, 2.0 does not",
    organization([hub, workspace]),
    { channels: ["chat"] },
    {
      verdict: "1.0",
      unserved: 1,
      apps: [`${WORKSPACE} neither custom-messaging`, `${HUB} 1.0`],
      notes: "byoc not-designed-for !byoc-needs-workspace !first-party-voice",
    },
  ],
  [
    "custom messaging only in a single-session app",
    organization([hub]),
    { channels: ["customMessaging"] },
    { verdict: "neither", apps: [`${HUB} neither custom-messaging`], notes: "byoc-needs-workspace !byoc" },
  ],
  [
    "the app itself comes before the channels",
    organization([customMulti]),
    { apps: ["contoso_Multi"], channels: ["chat"] },
    { verdict: "neither", apps: ["contoso_Multi neither host"], notes: "multisession-host !confirm-licence" },
  ],
  [
    "no channel at all counts as telephony",
    organization([workspace]),
    { channels: [] },
    { verdict: "2.0", notes: "first-party-voice !byoc !not-designed-for" },
  ],
  [
    "a panel that must be hidden is a caution on 1.0 alone",
    organization([hub, workspace]),
    { panelHidden: "must", panelSide: "rightMust" },
    {
      verdict: "1.0",
      unserved: 1,
      apps: [`${WORKSPACE} neither conflict`, `${HUB} 1.0`],
      notes: "provider-icon conflict-panelSide !conflict-panelHidden",
    },
  ],
  [
    "two requirements that block are two conflicts",
    organization([hub]),
    { sessionTemplates: "must", panelSide: "leftMust" },
    { verdict: "neither", apps: [`${HUB} neither conflict`], notes: "conflict-sessionTemplates conflict-panelSide" },
  ],
];
