import type { Case } from "./support/given";
import { given } from "./support/given";
import {
  DESK,
  HUB,
  installed,
  OMNICHANNEL,
  organization,
  SALES,
  unreadable,
  withSetup,
  WORKSPACE,
} from "./support/organization";

const soft = { id: "p1", name: "Softphone", uniqueName: "contoso_softphone" };
const old = { name: "Old phone", appIds: [WORKSPACE.toLowerCase()], apiVersion2: true };

/** Together these get every note and every step there is. */
const cases: readonly Case[] = [
  given(
    withSetup(organization([installed(HUB, "multi"), WORKSPACE, OMNICHANNEL, installed(DESK, "multi")]), {
      providers1: [old],
      providers2: [soft],
      absentTables: ["msdyn_ciprovider", "msdyn_channelprovider"],
    }),
  ).answering({
    apps: [HUB, WORKSPACE, OMNICHANNEL, DESK, "gone"],
    channels: ["telephony", "customMessaging"],
    panelHidden: "must",
    cloud: "gcc",
  }),
  given(withSetup(organization([SALES]), { providers1: [old], providers2: [soft] })).answering({
    cloud: "dod",
    customerService: "no",
    enterprise: "yes",
  }),
  given(organization([WORKSPACE])).answering({ channels: ["sms"] }),
  given(unreadable),
  given(organization([HUB, WORKSPACE])),
  given(withSetup(organization([WORKSPACE]), { providers1: [old] })),
  given(organization([installed(DESK, "multi")])).answering({ apps: [DESK], enterprise: "no" }),
];

test("every note has its kind, the row it cites and the tables it was seen in", () => {
  const notes = cases.flatMap(({ advice }) => advice.notes);
  const told = notes.map(({ id, kind, row, evidence = [] }) => [
    id,
    [kind, row, ...evidence.map(({ table }) => table)].join(" "),
  ]);
  expect(Object.fromEntries(told)).toEqual({
    "multisession-host": "conflict apps",
    "retired-app": "caution apps",
    "app-not-found": "caution apps",
    "session-type-differs": "caution session",
    byoc: "info customMessaging",
    "byoc-needs-workspace": "info customMessaging",
    "not-designed-for": "caution channels",
    "provider-icon": "caution panelModes",
    "confirm-licence": "caution licence",
    "first-party-voice": "info channels",
    "gcc-sources-disagree": "caution cloud",
    "cloud-not-documented": "caution cloud",
    "licence-contradiction": "caution licence",
    "existing-setup-confirm": "caution licence",
    "conflict-customerService": "conflict licence",
    "provider1-in-multisession-app": "finding apps msdyn_ciprovider appmodule",
    "provider1-api-version-2": "finding configuration msdyn_ciprovider",
    "provider2-without-multisession-app": "finding apps msdyn_channelprovider appmodule",
    "provider2-without-profile": "finding configuration msdyn_channelprovider msdyn_appconfiguration appmodule",
    "version-not-installed": "finding installation solution msdyn_ciprovider msdyn_channelprovider",
  });
});

test("every step has the row it cites and the version it sets up", () => {
  const steps = cases.flatMap(({ advice }) => advice.steps);
  expect(Object.fromEntries(steps.map(({ id, row, version }) => [id, [row, version]]))).toEqual({
    sayApps: ["session", undefined],
    workspace: ["apps", undefined],
    singleSession: ["session", undefined],
    wayOut: ["apps", undefined],
    app1: ["deployment", "1.0"],
    provider1: ["configuration", "1.0"],
    roles1: ["configuration", "1.0"],
    read1: ["configuration", "1.0"],
    keep1: ["apps", "1.0"],
    provider2: ["configuration", "2.0"],
    profile2: ["configuration", "2.0"],
    url2: ["configuration", "2.0"],
    coexist: ["apps", "2.0"],
    recreate: ["configuration", "2.0"],
    setMode: ["panelModes", "2.0"],
    keys: ["configuration", "2.0"],
    ownChannel: ["customMessaging", "2.0"],
  });
});

test.each([
  ["leftMust", "lacks-1.0 panelSide"],
  ["rightMust", "lacks-2.0 panelSide"],
] as const)("panel side %s cites its row", (panelSide, reason) => {
  given(organization([HUB, WORKSPACE]))
    .answering({ panelSide })
    .reasoning(`workspace apps ${WORKSPACE}`, `single-session session ${HUB}`, reason);
});
