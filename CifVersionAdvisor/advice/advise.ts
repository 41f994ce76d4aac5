import type { SetupFacts } from "../knowledge/facts";
import { answersOf } from "./answers";
import { judgedApps } from "./appAdvice";
import { flipsOf } from "./flips";
import { appsOf, groupsOf } from "./groups";
import { notesOf } from "./notes";
import { openQuestionsOf } from "./openQuestions";
import { reasonsOf } from "./reasons";
import { findingsOf } from "./setupCheck";
import { stepsOf } from "./steps";
import type { Advice, Ledger } from "./types";
import { outcomeOf } from "./verdict";

/**
 * Which version fits, app by app and overall, why, and what would change it. Pure and total: the same ledger and facts
 * give the same advice, and every ledger gets one.
 */
export function advise(ledger: Ledger, setup: SetupFacts): Advice {
  const offered = answersOf(ledger);
  const answers = { ...offered, apps: offered.apps.filter(({ inScope }) => inScope) };
  const apps = appsOf(answers);
  const groups = groupsOf(apps);
  const { verdict, unserved } = outcomeOf(groups, answers);
  const judged = judgedApps(apps, groups, answers);
  const advices = judged.map(({ advice }) => advice);
  const notes = [...notesOf(judged, answers, ledger, setup), ...findingsOf(verdict, setup)];
  const openQuestions = openQuestionsOf(ledger, answers);
  return {
    verdict,
    apps: advices,
    unserved,
    reasons: reasonsOf(judged, answers),
    notes,
    openQuestions,
    settled: openQuestions.every(({ outcomes }) => outcomes === 1),
    flips: flipsOf(answers),
    steps: stepsOf(verdict, advices, notes, setup),
  };
}
