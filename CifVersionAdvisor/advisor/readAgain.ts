import { changesBetween } from "../organization";
import type { Evaluation } from "./advise";
import type { Doors, Reading } from "./doors";
import { driftOf } from "./snapshot";
import type { Store } from "./store";

/** Reads at the start and whenever the admin asks; a reading that was overtaken or called off leaves no trace. */
export function readAgain(store: Store, evaluation: () => Evaluation, { read, now }: Doors) {
  let turn = 0;
  let current: Reading | undefined;

  return {
    start: (): void => {
      current?.cancel();
      const mine = ++turn;
      const { phase, detected: before } = store.get();
      store.set({ phase: phase === "loading" ? phase : "refreshing", changed: [] });
      current = read((reads, detected) => {
        if (mine === turn) store.set(phase === "loading" ? { reads, detected } : { reads });
      });
      void current.result.then((detected) => {
        if (mine !== turn) return;
        store.set({
          phase: "ready",
          detected,
          readAt: now(),
          changed: phase === "loading" ? [] : changesBetween(before, detected),
        });
        const drift = driftOf(store.get(), evaluation());
        if (drift) store.set({ saved: { ...store.get().saved, drift } });
      });
    },
    stop: (): void => {
      turn++;
      current?.cancel();
    },
  };
}
