import { readAssessment } from "../assessment";
import type { Evaluation } from "./advise";
import type { Doors } from "./doors";
import { driftOf, keptNow } from "./snapshot";
import type { Store } from "./store";

/** A change is handed to the form when the admin has paused this long, in milliseconds. */
const PAUSE = 300;

/** Keeps the decision in the form's bound columns. Only a change of the admin's is ever written. */
export function keepInColumn(store: Store, evaluation: () => Evaluation, doors: Doors) {
  const { column, later } = doors;
  let known: string | undefined;
  let callOff: (() => void) | undefined;

  const write = (): void => {
    callOff = undefined;
    if (!column || store.get().phase === "loading") return;
    const kept = keptNow(store.get(), evaluation(), doors, column.longestSummary);
    const { saved } = store.get();
    if (kept.assessment.length > column.longest) {
      store.set({
        saved: { ...saved, status: "trouble", trouble: { kind: "tooLong", message: String(column.longest) } },
      });
      return;
    }
    known = kept.assessment;
    store.set({ saved: { ...saved, status: "saved", trouble: undefined, problem: undefined, drift: undefined } });
    column.write(kept);
  };
  const stop = (): void => {
    callOff?.();
    callOff = undefined;
  };
  const keep = (): void => {
    stop();
    write();
  };
  const open = (stored: string | undefined): void => {
    known = stored;
    const { given, assessment, problems } = readAssessment(stored ?? "");
    const usable = stored
      ? { opened: assessment, given, past: [], future: [], flip: undefined }
      : { opened: undefined };
    store.set({ ...usable, saved: { ...store.get().saved, problem: stored ? problems[0] : undefined } });
    if (store.get().phase === "ready") {
      store.set({ saved: { ...store.get().saved, drift: driftOf(store.get(), evaluation()) } });
    }
  };

  return {
    open,
    changed: (): void => {
      stop();
      if (column) callOff = later(PAUSE, write);
    },
    /** Another text than the last one seen or written: adopted, unless the admin's own change is still on its way. */
    columnChanged: (stored: string | undefined): void => {
      if (stored === known) return;
      if (!callOff) return open(stored);
      known = stored;
      store.set({ saved: { ...store.get().saved, trouble: { kind: "changedElsewhere" } } });
    },
    /** A change still on its way is written at once: whoever leaves the control may be about to save the form. */
    leave: (): void => {
      if (callOff) keep();
    },
    keep,
    keepAgain: keep,
  };
}
