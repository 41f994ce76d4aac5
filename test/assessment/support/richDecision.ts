import { buildLedger } from "../../../CifVersionAdvisor/advice/ledger";
import type { RecordInput } from "../../../CifVersionAdvisor/assessment";
import { NOTHING_DETECTED, type Detected } from "../../../CifVersionAdvisor/knowledge/facts";
import { adviceOf, app, open } from "./advice";

const row = "no-such-row";
const note = { row, apps: ["desk"] } as const;

const PROVIDERS = {
  table: "msdyn_ciprovider",
  outcome: "read",
  raw: "Old phone ".repeat(20),
  readAt: "2026-11-22T09:00:00Z",
} as const;

const detected: Detected = {
  ...NOTHING_DETECTED,
  apps: [{ id: "1", uniqueName: "Desk", name: "Desk 7", session: "single" }],
  cloud: "gcc",
  evidence: {
    cloud: [
      { table: "systemuser", outcome: "read", raw: "contoso.example", readAt: "2026-11-22T09:29:00Z" },
      { table: "getClientUrl", outcome: "failed", code: 0 },
    ],
    severalProviders: [
      { table: "profiles", outcome: "notAllowed", privilege: "prvReadProfiles", code: 403, message: "No." },
    ],
  },
};
const given = { apps: [{ uniqueName: "Desk" }], cloud: "dod" } as const;

/** A decision in which everything a record can say is said once. */
export const RICH: RecordInput = {
  ...buildLedger(detected, given),
  given,
  advice: adviceOf(
    [
      app("Desk", {
        name: "Desk 7",
        verdict: "neither",
        cause: "conflict",
        clashes: [[{ question: "panelSide", value: "leftMust" }]],
        waysOut: [
          { kind: "drop", question: "panelSide", to: "2.0" },
          { kind: "move", to: "1.0" },
        ],
      }),
      app("hub", { givesUp: ["panelSide", "panelHidden"] }),
      open("new"),
    ],
    {
      reasons: [
        { id: "single", row, app: "Desk" },
        { id: "overall", row },
        { id: "single", row, app: "hub" },
      ],
      notes: [
        { ...note, id: "found", kind: "finding", names: ["Old phone"], evidence: [PROVIDERS] },
        { ...note, id: "clash", kind: "conflict" },
        { ...note, id: "care", kind: "caution" },
        { ...note, id: "know", kind: "info" },
      ],
      flips: [
        { changes: [{ question: "apps", value: "desk" }], verdict: "1.0", unserved: 0 },
        { changes: [{ question: "cloud", value: "gcc" }], verdict: "neither", unserved: 2 },
      ],
      steps: [
        { id: "create", row: "channels", version: "2.0" },
        { id: "test", row: "" },
      ],
    },
  ),
  takenOn: "2026-11-22T09:30:00Z",
  takenBy: "Ada",
  toolVersion: "1.0.0",
};
