import { questions } from "../knowledge";
import { changesOf, isOne } from "./alternatives";
import { appChanges } from "./appChanges";
import { changed } from "./change";
import { appsOf, groupsOf } from "./groups";
import type { AnswerValues, Change, Flip } from "./types";
import { outcomeOf } from "./verdict";

/** A change is a flip when the overall verdict is another one. */
function flipBy(changes: readonly Change[], answers: AnswerValues, verdictNow: Flip["verdict"]): readonly Flip[] {
  const after = changes.reduce(changed, answers);
  if (answers.apps.length > 0 && !after.apps.some(({ inScope }) => inScope)) return [];
  const { verdict, unserved } = outcomeOf(groupsOf(appsOf(after)), after);
  return verdict === verdictNow ? [] : [{ changes, verdict, unserved }];
}

/** Two changes of the same answer are one change. */
const apart = (one: Change, other: Change): boolean =>
  one.question !== other.question || (one.question === "apps" && (one.app ?? one.value) !== (other.app ?? other.value));

/**
 * The smallest sets of answers that change the overall verdict: all of one answer, or, only when there is none, of two.
 * `answers.apps` are the apps in scope.
 */
export function flipsOf(answers: AnswerValues): readonly Flip[] {
  const groups = groupsOf(appsOf(answers));
  const { verdict } = outcomeOf(groups, answers);
  const applies = questions.filter(isOne).filter(({ id }) => id !== "session" || answers.apps.length === 0);
  const changes = [...appChanges(groups), ...applies.flatMap((question) => changesOf(question, answers))];
  const ones = changes.flatMap((change) => flipBy([change], answers, verdict));
  if (ones.length > 0) return ones;
  return changes.flatMap((one, place) =>
    changes
      .slice(place + 1)
      .filter((other) => apart(one, other))
      .flatMap((other) => flipBy([one, other], answers, verdict)),
  );
}
