import { readAssessment } from "../assessment";
import type { Evaluation } from "./evaluate";
import type { Doors } from "./doors";
import { isDrifting, keptNow } from "./snapshot";
import type { Store } from "./store";

/** A change is handed to the form when the admin has paused this long, in milliseconds. */
const PAUSE = 300;

/** Keeps the decision in the form's bound columns. Only a change of the admin's is ever written. */
export function keepInColumn(store: Store, evaluation: () => Evaluation, doors: Doors) {
  const { column, later } = doors;
  let known: string | undefined;
  /** What the form held before the writes it has not shown back yet: shown once more, it is late, not changed. */
  const replaced = new Set<string | undefined>();
  let callOff: (() => void) | undefined;
  /** A change of the admin's that is not written yet, or was written while tables were still being read. */
  let due: "unwritten" | "unfinished" | undefined;

  const stop = (): void => {
    callOff?.();
    callOff = undefined;
  };
  const write = (): void => {
    stop();
    due = undefined;
    if (!column) return;
    const kept = keptNow(store.get(), evaluation(), doors, column.longestSummary);
    if (kept.assessment.length > column.longest) {
      return store.say({ status: "trouble", trouble: { kind: "tooLong", message: String(column.longest) } });
    }
    if (store.get().phase === "loading") due = "unfinished";
    if (kept.assessment !== known) replaced.add(known);
    known = kept.assessment;
    replaced.delete(known);
    store.set({ opened: readAssessment(known).assessment, drifting: false });
    store.say({ status: "saved", trouble: undefined, problem: undefined, left: false, done: undefined });
    column.write(kept);
  };
  const open = (stored: string | undefined): void => {
    stop();
    due = undefined;
    known = stored;
    const { given, assessment: opened, problems } = readAssessment(stored ?? "");
    const problem = stored ? problems[0] : undefined;
    store.set(opened || !stored ? { opened, given, past: [], future: [], flip: undefined } : { opened });
    store.say({ status: "idle", trouble: undefined, problem, left: problem !== undefined });
    if (store.get().phase === "ready") store.set({ drifting: isDrifting(store.get(), evaluation()) });
  };

  return {
    open,
    changed: (): void => {
      stop();
      // A text that cannot be used, or not all of it, is written over only by a decision that is kept.
      if (!column || store.get().saved.left) return;
      due = "unwritten";
      if (store.get().phase !== "loading") callOff = later(PAUSE, write);
    },
    /** What was answered while tables were being read is written once, with what the reads said. */
    readingEnded: (): void => {
      if (due) write();
    },
    /** Another text than the last one seen or written: adopted, unless the admin's own change is still on its way. */
    columnChanged: (stored: string | undefined): void => {
      if (stored === known) return replaced.clear();
      if (replaced.has(stored)) return;
      if (due !== "unwritten") return open(stored);
      stop();
      due = undefined;
      known = stored;
      store.say({ trouble: { kind: "changedElsewhere" } });
    },
    /** A change still on its way is written at once: whoever leaves the control may be about to save the form. */
    leave: (): void => {
      if (due === "unwritten") write();
    },
    keep: write,
    keepAgain: write,
  };
}
