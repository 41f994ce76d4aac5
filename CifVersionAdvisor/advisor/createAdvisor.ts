import type { Actions, Store as AdvisorStore } from "../ui/view";
import { evaluateOnce, type Evaluation } from "./evaluate";
import { answerActions } from "./answerActions";
import type { Doors } from "./doors";
import { keepInColumn } from "./keepInColumn";
import { keepInTable } from "./keepInTable";
import { readAgain } from "./readAgain";
import { recordActions } from "./recordActions";
import { start } from "./state";
import { createStore } from "./store";
import { viewOf } from "./viewOf";

export interface Advisor extends AdvisorStore {
  /** The form gave the bound column another text than the one known. */
  columnChanged(stored: string | undefined): void;
  /** Calls off the reads and writes what is still on its way; what comes back late is dropped. */
  destroy(): void;
}

/** The advisor without a page: reads at once, answers questions, keeps decisions. */
export function createAdvisor(doors: Doors): Advisor {
  const { column, table } = doors;
  const store = createStore(start(column ? "column" : table ? "table" : "nowhere"));
  const evaluate = evaluateOnce();
  const evaluation = (): Evaluation => evaluate(store.get().detected, store.get().given);
  const view = viewOf(evaluate);

  const columnKeeper = keepInColumn(store, evaluation, doors);
  const tableKeeper = keepInTable(store, evaluation, doors);
  const keeper = column ? columnKeeper : tableKeeper;

  const reading = readAgain(store, evaluation, doors, columnKeeper.readingEnded);
  columnKeeper.open(column?.stored);
  reading.start();

  let running = true;
  // A file may be picked after the end: nothing is kept of it.
  const changed = (): void => {
    if (running) keeper.changed();
  };
  const actions: Actions = {
    ...answerActions(store, evaluation, changed),
    ...recordActions(store, evaluation, doors, changed),
    ...tableKeeper.actions,
    keep: keeper.keep,
    settleDrift: (update) => {
      if (update) keeper.keepAgain();
      else store.set({ drifting: false, opened: undefined });
    },
    refresh: reading.start,
    leave: columnKeeper.leave,
  };

  return {
    view: () => view(store.get()),
    subscribe: store.subscribe,
    actions,
    columnChanged: columnKeeper.columnChanged,
    destroy() {
      reading.stop();
      columnKeeper.leave();
      running = false;
      store.close();
    },
  };
}
