import type { SetupFacts } from "../knowledge/facts";
import { answersOf } from "./answers";
import { flipsOf } from "./flips";
import { judgedApps } from "./judge";
import { notesOf } from "./notes";
import { openQuestionsOf } from "./openQuestions";
import { reasonsOf } from "./reasons";
import { findingsOf, uncheckedIn } from "./setupCheck";
import { stepsOf } from "./steps";
import type { Advice, Ledger } from "./types";
import { appsOf, outcomeOf } from "./verdict";

/**
 * Which version fits, app by app and overall, why, and what would change it. Pure and total: the same ledger and facts
 * give the same advice, and every ledger gets one.
 */
export function advise(ledger: Ledger, setup: SetupFacts): Advice {
  const offered = answersOf(ledger);
  const answers = { ...offered, apps: offered.apps.filter(({ inScope }) => inScope) };
  const scope = appsOf(answers);
  const { verdict, unserved } = outcomeOf(answers);
  const judged = judgedApps(scope, answers);
  const apps = judged.map(({ advice }) => advice);
  const notes = [...notesOf(judged, answers, ledger, setup), ...findingsOf(verdict, setup)];
  return {
    verdict,
    apps,
    unserved,
    reasons: reasonsOf(scope, answers),
    notes,
    unchecked: uncheckedIn(setup),
    openQuestions: openQuestionsOf(ledger, answers),
    flips: flipsOf(answers),
    steps: stepsOf(verdict, apps, notes, setup),
  };
}
