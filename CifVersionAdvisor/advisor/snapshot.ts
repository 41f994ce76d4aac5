import { assessmentOf, compare, summary, writeAssessment } from "../assessment";
import type { Assessment, Drift } from "../assessment/types";
import { optionOf } from "../knowledge";
import type { Evaluation } from "./evaluate";
import type { Doors, Kept } from "./doors";
import type { State } from "./state";

/** The decision as it stands, as a value. */
export const snapshot = ({ given }: State, { ledger, advice }: Evaluation, doors: Pick<Doors, "now" | "takenBy">) => ({
  ledger,
  given,
  advice,
  takenOn: doors.now(),
  ...(doors.takenBy !== undefined && { takenBy: doors.takenBy }),
});

/** The decision as it stands, as it is stored. */
export function keptNow(state: State, evaluation: Evaluation, doors: Doors, longestSummary: number): Kept {
  return {
    assessment: writeAssessment(snapshot(state, evaluation, doors)),
    recommendation: optionOf(evaluation.advice.verdict),
    summary: summary(evaluation.advice, doors.text(), longestSummary),
  };
}

/** What differs from the assessment that was opened; nothing when nothing does or none was opened. */
export function driftOf(state: State, evaluation: Evaluation): Drift | undefined {
  const { opened, phase } = state;
  if (!opened?.verdict || phase === "loading") return undefined;
  const drift = compareWith(opened, state, evaluation);
  return drift.differences.length > 0 || drift.flips ? drift : undefined;
}

export const isDrifting = (state: State, evaluation: Evaluation): boolean => driftOf(state, evaluation) !== undefined;

export const compareWith = (was: Assessment, state: State, evaluation: Evaluation): Drift =>
  compare(was, assessmentOf(snapshot(state, evaluation, { now: () => "" })));
