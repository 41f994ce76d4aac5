import type { Flip, Given } from "../advice/types";
import type { Assessment } from "../assessment/types";
import { NOTHING_DETECTED, type Detected, type Difference } from "../knowledge/facts";
import type { ReadProgress, Saved, View } from "../ui/view";

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
  readonly saved: Saved;
  /** What was stored when it was opened; what drift is measured against. */
  readonly opened?: Assessment | undefined;
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
