import { applyChanges } from "../advice";
import type { View } from "../ui/view";
import { evaluateOnce, type Evaluate } from "./advise";
import type { State } from "./state";

/** The verdict rests on the apps: before their read has ended there is none, whatever else is known. */
const appsKnown = ({ phase, detected }: State): boolean =>
  phase !== "loading" || detected.apps !== undefined || (detected.evidence.apps ?? []).length > 0;

/** What the page shows of a state; the same value for the same state. */
export function viewOf(evaluate: Evaluate): (state: State) => View {
  const evaluatePreview = evaluateOnce();
  let last: { state: State; view: View } | undefined;

  const make = (state: State): View => {
    const { ledger, warnings, advice } = evaluate(state.detected, state.given);
    const { flip, phase, detected, given } = state;
    return {
      state: phase,
      reads: state.reads,
      ledger,
      warnings,
      given,
      canUndo: state.past.length > 0,
      canRedo: state.future.length > 0,
      saved: state.saved,
      ...(appsKnown(state) && { advice }),
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
