import type { SetupFacts } from "../../knowledge/facts";
import type { AnswerValues, Note } from "../types";

/** A note about the organization as a whole. Texts: `note.<id>`, `note.<id>.do`. */
export interface OrganizationNoteRule {
  readonly id: string;
  readonly kind: Note["kind"];
  readonly row: string;
  readonly when: (answers: AnswerValues, setup: SetupFacts) => boolean;
}

export const ORGANIZATION_NOTES: readonly OrganizationNoteRule[] = [
  { id: "gcc-sources-disagree", kind: "caution", row: "cloud", when: ({ cloud }) => cloud === "gcc" },
  {
    id: "cloud-not-documented",
    kind: "caution",
    row: "cloud",
    when: ({ cloud }) => cloud === "gccHigh" || cloud === "dod" || cloud === "china",
  },
  {
    id: "licence-contradiction",
    kind: "caution",
    row: "licence",
    when: ({ customerService, enterprise }) => customerService === "no" && enterprise === "yes",
  },
  {
    id: "existing-setup-confirm",
    kind: "caution",
    row: "licence",
    when: ({ customerService }, { providers1 = [] }) => customerService === "no" && providers1.length > 0,
  },
];
