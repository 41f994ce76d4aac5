import type { Flip, Given } from "../advice/types";
import type { Assessment } from "../assessment/types";
import { NOTHING_DETECTED, type Detected, type Difference } from "../knowledge/facts";
import type { Earlier, ReadProgress, Saved, View } from "../ui/view";

/** How keeping went; what the decision differs from is worked out where it is shown. */
export type Keeping = Omit<Saved, "drift" | "comparison">;

export interface State {
  readonly phase: View["state"];
  readonly reads: readonly ReadProgress[];
  readonly detected: Detected;
  readonly given: Given;
  readonly past: readonly Given[];
  readonly future: readonly Given[];
  readonly flip?: Flip | undefined;
  readonly changes?: readonly Difference[] | undefined;
  readonly readAt?: string;
  readonly saved: Keeping;
  /** What was stored when it was opened; what drift is measured against. */
  readonly opened?: Assessment | undefined;
  /** The organization was found changed since: until that is settled, what differs is shown. */
  readonly drifting?: boolean;
  /** The decision that the one on the page is compared with. */
  readonly compared?: { readonly with: Earlier; readonly assessment: Assessment } | undefined;
}

export const start = (where: Saved["where"]): State => ({
  phase: "loading",
  reads: [],
  detected: NOTHING_DETECTED,
  given: {},
  past: [],
  future: [],
  saved: { where, status: "idle" },
});
