import { changesBetween } from "../organization";
import type { Evaluation } from "./advise";
import type { Doors, Reading } from "./doors";
import { driftOf } from "./snapshot";
import type { Store } from "./store";

/** Reads at the start and whenever the admin asks; a reading that was overtaken or called off leaves no trace. */
export function readAgain(store: Store, evaluation: () => Evaluation, { read, now }: Doors) {
  let current: Reading | undefined;

  const finish = (reading: Reading): void => {
    void reading.result.then((detected) => {
      if (current !== reading) return;
      const { detected: before, phase } = store.get();
      store.set({
        phase: "ready",
        detected,
        readAt: now(),
        changed: phase === "loading" ? [] : changesBetween(before, detected),
      });
      store.set({ saved: { ...store.get().saved, drift: driftOf(store.get(), evaluation()) } });
    });
  };

  return {
    start(): void {
      current?.cancel();
      store.set({ phase: store.get().phase === "loading" ? "loading" : "refreshing", changed: [] });
      const reading = read((reads) => {
        if (current === reading || current === undefined) store.set({ reads });
      });
      current = reading;
      finish(reading);
    },
    stop(): void {
      current?.cancel();
      current = undefined;
    },
  };
}
