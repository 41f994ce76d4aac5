import type { SetupFacts } from "../knowledge/facts";
import type { Verdict } from "../knowledge/types";
import { TABLES } from "./rules/findings";
import { STEPS } from "./rules/steps";
import type { AppAdvice, Note, Step } from "./types";

/** Whether there is a provider. A list that was not read says nothing, unless the table itself is not there. */
const hasAny = (list: "providers1" | "providers2", setup: SetupFacts): boolean | undefined =>
  setup[list] ? setup[list].length > 0 : setup.absentTables.includes(TABLES[list]) ? false : undefined;

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
    waysOutOfHost: apps.flatMap(({ cause, waysOut }) => (cause === "host" ? waysOut : [])),
    retiredApp: noted("retired-app"),
    ownChannel: noted("byoc", "byoc-needs-workspace") || causes.includes("custom-messaging"),
    has1: hasAny("providers1", setup),
    has2: hasAny("providers2", setup),
  };
  return STEPS.filter(({ when }) => when(situation)).map(({ id, row, version }) => ({ id, row, version }));
}
