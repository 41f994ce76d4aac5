import type { SetupFacts } from "../../knowledge/facts";
import type { AnswerValues } from "../types";

/** A caution about the organization as a whole. Texts: `note.<id>`, `note.<id>.do`. */
interface OrganizationNoteRule {
  readonly id: string;
  readonly row: string;
  readonly when: (answers: AnswerValues, setup: SetupFacts) => boolean;
}

const caution = (id: string, row: string, when: OrganizationNoteRule["when"]): OrganizationNoteRule => ({
  id,
  row,
  when,
});

export const ORGANIZATION_NOTES: readonly OrganizationNoteRule[] = [
  caution("gcc-sources-disagree", "cloud", ({ cloud }) => cloud === "gcc"),
  caution("cloud-not-documented", "cloud", ({ cloud }) => ["gccHigh", "dod", "china"].includes(cloud)),
  caution(
    "licence-contradiction",
    "licence",
    ({ customerService, enterprise }) => customerService === "no" && enterprise === "yes",
  ),
  caution(
    "existing-setup-confirm",
    "licence",
    ({ customerService }, { providers1 = [] }) => customerService === "no" && providers1.length > 0,
  ),
];
