import type { Cause } from "../types";

/** What the steps depend on. */
export interface Situation {
  readonly on1: boolean;
  readonly on2: boolean;
  readonly undetermined: boolean;
  /** Causes of the apps that stay unserved. */
  readonly causes: readonly Cause[];
  readonly retiredApp: boolean;
  /** Some wanted channel is served beside CIF. */
  readonly ownChannel: boolean;
  /** An active 1.0 provider exists. */
  readonly has1: boolean;
}

/** A next step. Texts: `step.<id>`, and `step.<id>.check` where there is something to check. */
export interface StepRule {
  readonly id: string;
  readonly row: string;
  readonly when: (situation: Situation) => boolean;
}

const needs1 = ({ on1 }: Situation): boolean => on1;
const needs2 = ({ on2 }: Situation): boolean => on2;
const moves = ({ on2, has1 }: Situation): boolean => on2 && has1;

export const STEPS: readonly StepRule[] = [
  { id: "sayApps", row: "session", when: ({ undetermined }) => undetermined },
  {
    id: "workspace",
    row: "apps",
    when: ({ retiredApp, causes }) => retiredApp || causes.includes("host"),
  },
  { id: "wayOut", row: "apps", when: ({ causes }) => causes.includes("conflict") },
  { id: "app1", row: "deployment", when: needs1 },
  { id: "provider1", row: "configuration", when: needs1 },
  { id: "roles1", row: "configuration", when: needs1 },
  { id: "read1", row: "configuration", when: needs1 },
  { id: "provider2", row: "configuration", when: needs2 },
  { id: "profile2", row: "configuration", when: needs2 },
  { id: "url2", row: "configuration", when: needs2 },
  { id: "coexist", row: "apps", when: moves },
  { id: "recreate", row: "configuration", when: moves },
  { id: "setMode", row: "panelModes", when: moves },
  { id: "keys", row: "configuration", when: moves },
  { id: "keep1", row: "apps", when: ({ on1, on2 }) => on1 && on2 },
  {
    id: "ownChannel",
    row: "customMessaging",
    when: ({ ownChannel, causes }) => ownChannel || causes.includes("custom-messaging"),
  },
];
