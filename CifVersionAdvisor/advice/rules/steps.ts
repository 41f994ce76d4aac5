import type { Version } from "../../knowledge/types";
import type { Cause, WayOut } from "../types";

/** What the steps depend on. */
interface Situation {
  readonly on1: boolean;
  readonly on2: boolean;
  readonly undetermined: boolean;
  /** Causes of the apps that stay unserved; of the others nothing. */
  readonly causes: readonly (Cause | undefined)[];
  /** The ways out of the apps that run no version, whatever is answered. */
  readonly waysOutOfHost: readonly WayOut[];
  readonly retiredApp: boolean;
  /** Some wanted channel is not CIF's to serve. */
  readonly ownChannel: boolean;
  /** An active 1.0 provider exists; `undefined`: not known. */
  readonly has1: boolean | undefined;
  /** An active third-party 2.0 provider exists; `undefined`: not known. */
  readonly has2: boolean | undefined;
}

/** A next step. Texts: `step.<id>`, and `step.<id>.check` where there is something to check. */
interface StepRule {
  readonly id: string;
  readonly row: string;
  readonly version: Version | undefined;
  readonly when: (situation: Situation) => boolean;
}

const CONFIGURATION = "configuration";
const needs1 = ({ on1 }: Situation): boolean => on1;
const needs2 = ({ on2 }: Situation): boolean => on2;
/** 2.0 is set up where only 1.0 was. */
const moves = ({ on2, has1, has2 }: Situation): boolean => on2 && has1 === true && has2 === false;
const movesTo = (version: Version, ways: readonly WayOut[]): boolean => ways.some(({ to }) => to === version);

const step = (id: string, row: string, when: StepRule["when"], version?: Version): StepRule => ({
  id,
  row,
  when,
  version,
});

export const STEPS: readonly StepRule[] = [
  step("sayApps", "session", ({ undetermined }) => undetermined),
  step("workspace", "apps", ({ retiredApp, waysOutOfHost }) => retiredApp || movesTo("2.0", waysOutOfHost)),
  step(
    "singleSession",
    "session",
    ({ waysOutOfHost }) => movesTo("1.0", waysOutOfHost) && !movesTo("2.0", waysOutOfHost),
  ),
  step(
    "wayOut",
    "apps",
    ({ causes, waysOutOfHost }) => causes.includes("conflict") || waysOutOfHost.some(({ kind }) => kind !== "move"),
  ),
  step("app1", "deployment", needs1, "1.0"),
  step("provider1", CONFIGURATION, ({ on1, has1 }) => on1 && !has1, "1.0"),
  step("roles1", CONFIGURATION, needs1, "1.0"),
  step("read1", CONFIGURATION, needs1, "1.0"),
  step("keep1", "apps", ({ on1, on2 }) => on1 && on2, "1.0"),
  step("coexist", "apps", moves, "2.0"),
  step("provider2", CONFIGURATION, ({ on2, has2 }) => on2 && !has2, "2.0"),
  step("recreate", CONFIGURATION, moves, "2.0"),
  step("profile2", CONFIGURATION, needs2, "2.0"),
  step("url2", CONFIGURATION, needs2, "2.0"),
  step("setMode", "panelModes", moves, "2.0"),
  step("keys", CONFIGURATION, moves, "2.0"),
  step("ownChannel", "customMessaging", ({ ownChannel }) => ownChannel, "2.0"),
];
