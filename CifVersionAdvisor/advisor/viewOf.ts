import { applyChanges } from "../advice";
import type { View } from "../ui/view";
import { evaluateOnce, type Evaluate, type Evaluation } from "./evaluate";
import { compareWith, driftOf } from "./snapshot";
import type { State } from "./state";

/** The verdict rests on the apps: before their read has ended there is none, whatever else is known. */
const appsKnown = ({ phase, detected }: State): boolean =>
  phase !== "loading" || detected.apps !== undefined || (detected.evidence.apps ?? []).length > 0;

/** How keeping went, with what the decision on the page differs from; the same value where it differs from nothing. */
function savedOf(state: State, evaluation: Evaluation): View["saved"] {
  const { saved, drifting, compared } = state;
  const drift = drifting && driftOf(state, evaluation);
  const comparison = compared && {
    with: compared.with,
    drift: compareWith(compared.assessment, state, evaluation),
  };
  return drift || comparison ? { ...saved, ...(drift && { drift }), comparison } : saved;
}

/** What the page shows of a state; the same value for the same state. */
export function viewOf(evaluate: Evaluate): (state: State) => View {
  const evaluatePreview = evaluateOnce();
  let last: { state: State; view: View } | undefined;

  const make = (state: State): View => {
    const evaluation = evaluate(state.detected, state.given);
    const { ledger, warnings } = evaluation;
    const { flip, phase, detected, given } = state;
    return {
      state: phase,
      reads: state.reads,
      ledger,
      warnings,
      given,
      canUndo: state.past.length > 0,
      canRedo: state.future.length > 0,
      saved: savedOf(state, evaluation),
      ...(appsKnown(state) && { advice: evaluation.advice }),
      ...(flip && phase !== "loading" && { whatIf: { flip, ...evaluatePreview(detected, preview(state)) } }),
      ...(state.changes && { changes: state.changes }),
      ...(state.readAt !== undefined && { readAt: state.readAt }),
    };
  };

  let previewed: (Pick<State, "flip" | "given" | "detected"> & { readonly result: State["given"] }) | undefined;
  const preview = ({ flip, given, detected }: State) => {
    if (previewed?.flip !== flip || previewed?.given !== given || previewed.detected !== detected) {
      const result = applyChanges(given, evaluate(detected, given).ledger, flip?.changes ?? []);
      previewed = { flip, given, detected, result };
    }
    return previewed.result;
  };

  return (state) => {
    if (last?.state !== state) last = { state, view: make(state) };
    return last.view;
  };
}
