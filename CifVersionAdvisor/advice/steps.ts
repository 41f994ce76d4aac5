import type { SetupFacts } from "../knowledge/facts";
import type { Verdict } from "../knowledge/types";
import { STEPS } from "./rules/steps";
import type { AppAdvice, Note, Step } from "./types";

/** What to do next, in order. */
export function stepsOf(
  verdict: Verdict,
  apps: readonly AppAdvice[],
  notes: readonly Note[],
  setup: SetupFacts,
): readonly Step[] {
  const noted = (...ids: readonly string[]): boolean => notes.some(({ id }) => ids.includes(id));
  const causes = apps.map(({ cause }) => cause);
  const situation = {
    on1: apps.some((app) => app.verdict === "1.0"),
    on2: apps.some((app) => app.verdict === "2.0"),
    undetermined: verdict === "undetermined",
    causes,
    retiredApp: noted("retired-app"),
    ownChannel: noted("byoc", "byoc-needs-workspace") || causes.includes("custom-messaging"),
    has1: (setup.providers1 ?? []).length > 0,
    has2: (setup.providers2 ?? []).length > 0,
  };
  return STEPS.filter(({ when }) => when(situation)).map(({ id, row, version }) => ({ id, row, version }));
}
