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

/** What a change is about: the question, or the one app. */
const subject = ({ question, value, app }: Change): string => (question === "apps" ? `app ${app ?? value}` : question);

/** Of several answers to the same questions with the same result the first, which is the nearest. */
const nearest = (flips: readonly Flip[]): readonly Flip[] => {
  const found = new Map<string, Flip>();
  for (const flip of flips) {
    const key = [flip.verdict, flip.unserved, ...flip.changes.map(subject)].join("\n");
    if (!found.has(key)) found.set(key, flip);
  }
  return [...found.values()];
};

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
  if (ones.length > 0) return nearest(ones);
  const pairs = changes.flatMap((one, place) =>
    changes
      .slice(place + 1)
      .filter((other) => subject(one) !== subject(other))
      .flatMap((other) => flipBy([one, other], answers, verdict)),
  );
  return nearest(pairs);
}
