import type { Detected } from "../knowledge/facts";
import { changesBetween } from "../organization";
import type { ReadProgress } from "../ui/view";
import type { Evaluation } from "./evaluate";
import type { Doors, Reading } from "./doors";
import { isDrifting } from "./snapshot";
import type { Store } from "./store";

/** Progress is shown in steps of this many milliseconds, so that quick answers cost one drawing, not nine. */
const STEP = 100;

interface News {
  readonly reads: readonly ReadProgress[];
  readonly known: () => Detected;
}

/**
 * Reads at the start and whenever the admin asks; a reading that was overtaken or called off leaves no trace. `ended` is
 * told when the facts are in the store.
 */
export function readAgain(store: Store, evaluation: () => Evaluation, { read, now, later }: Doors, ended: () => void) {
  let turn = 0;
  let current: Reading | undefined;

  return {
    start: (): void => {
      current?.cancel();
      const mine = ++turn;
      const { phase, detected: before } = store.get();
      store.set({ phase: phase === "loading" ? phase : "refreshing", changes: undefined });
      let news: News | undefined;
      const show = (): void => {
        if (mine === turn && news) {
          const { reads, known } = news;
          store.set(phase === "loading" ? { reads, detected: known() } : { reads });
        }
        news = undefined;
      };
      current = read((reads, known) => {
        if (!news) later(STEP, show);
        news = { reads, known };
      });
      void current.result.then((detected) => {
        if (mine !== turn) return;
        store.set({
          ...(news && { reads: news.reads }),
          phase: "ready",
          detected,
          readAt: now(),
          changes: phase === "loading" ? undefined : changesBetween(before, detected),
        });
        news = undefined;
        ended();
        const drifting = isDrifting(store.get(), evaluation());
        if (drifting || store.get().drifting) store.set({ drifting });
      });
    },
    stop: (): void => {
      turn++;
      current?.cancel();
    },
  };
}
