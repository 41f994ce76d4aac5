import { applyChanges } from "../advice";
import type { Given } from "../advice/types";
import type { Actions } from "../ui/view";
import type { Evaluation } from "./evaluate";
import { answered, putInScope, saySession } from "./answers";
import { redo, take, undo } from "./history";
import type { Store } from "./store";

type AnswerActions = Pick<
  Actions,
  "answer" | "putInScope" | "saySession" | "resetApps" | "preview" | "applyPreview" | "undo" | "redo"
>;

/** `changed` is told after every change of the admin's, and of nothing else. */
export function answerActions(store: Store, evaluation: () => Evaluation, changed: () => void): AnswerActions {
  const give = (given: Given): void => {
    store.set(take(store.get(), given));
    changed();
  };
  const step = (move: typeof undo): void => {
    const answers = move(store.get());
    if (!answers) return;
    store.set(answers);
    changed();
  };
  const ledger = () => evaluation().ledger;
  return {
    answer: (question, value) => give(answered(store.get().given, question, value)),
    putInScope: (app, inScope) => give(putInScope(store.get().given, ledger(), app, inScope)),
    saySession: (app, session) => give(saySession(store.get().given, ledger(), app, session)),
    resetApps: () => give(answered(store.get().given, "apps", undefined)),
    preview: (flip) => store.set({ flip }),
    applyPreview() {
      const { flip, given } = store.get();
      if (flip) give(applyChanges(given, ledger(), flip.changes));
    },
    undo: () => step(undo),
    redo: () => step(redo),
  };
}
