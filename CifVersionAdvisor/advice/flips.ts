import { changesOf } from "./alternatives";
import { askedOnce } from "./answers";
import { appChanges } from "./appChanges";
import { changed } from "./change";
import { firstBy } from "./firstBy";
import type { AnswerValues, Change, Flip } from "./types";
import { outcomeOf } from "./verdict";

/** What a change is about: the question, or the one app. */
const subject = ({ question, value, app = value }: Change): string =>
  question === "apps" ? `${question} ${app}` : question;

/** Of several answers to the same questions with the same result the first, which is the nearest. */
const nearest = (flips: readonly Flip[]): readonly Flip[] =>
  firstBy(flips, ({ verdict, unserved, changes }) => [verdict, unserved, ...changes.map(subject)].join());

/**
 * The smallest sets of answers that change the overall verdict: all of one answer, or, only when there is none, of two.
 * `answers.apps` are the apps in scope; the last of them cannot go, because an empty scope is no answer.
 */
export function flipsOf(answers: AnswerValues): readonly Flip[] {
  const { verdict: now } = outcomeOf(answers);
  const flipBy = (...changes: readonly Change[]): readonly Flip[] => {
    const after = changes.reduce(changed, answers);
    if (after.apps.length === 0 && answers.apps.length > 0) return [];
    const { verdict, unserved } = outcomeOf(after);
    return verdict === now ? [] : [{ changes, verdict, unserved }];
  };
  const changes = [
    ...appChanges(answers.apps),
    ...askedOnce(answers).flatMap((question) => changesOf(question, answers)),
  ];
  const ones = changes.flatMap((change) => flipBy(change));
  if (ones.length > 0) return nearest(ones);
  // Two changes of one subject do what the later does alone, and none does anything alone.
  return nearest(changes.flatMap((one, place) => changes.slice(place + 1).flatMap((other) => flipBy(one, other))));
}
