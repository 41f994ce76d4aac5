import type { Clock } from "../../../CifVersionAdvisor/organization";

const START = Date.UTC(2026, 10, 22, 9, 30);

/** Lets everything that is already on its way arrive. */
const arrive = () => new Promise((done) => setImmediate(done));

/** A clock that stands still until it is wound. */
export function fakeClock() {
  let now = START;
  let timers: readonly { readonly at: number; readonly act: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    after(ms, act) {
      const timer = { at: now + ms, act };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    random: () => 0.5,
  };
  return {
    clock,
    arrive,
    pending: () => timers.length,
    passed: () => now - START,
    /** Winds on from timer to timer until none is left or `until` milliseconds have passed. */
    async run(until = Infinity): Promise<void> {
      for (await arrive(); timers.length > 0; await arrive()) {
        const next = timers.reduce((first, one) => (one.at < first.at ? one : first));
        if (next.at - START > until) return;
        now = next.at;
        timers = timers.filter((one) => one !== next);
        next.act();
      }
    },
  };
}
