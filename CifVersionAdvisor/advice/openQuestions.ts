import { alike } from "./alike";
import { answersTo, subsets } from "./alternatives";
import { askedOnce, type AskedOnce } from "./answers";
import { changed } from "./change";
import { remembered } from "./remembered";
import type { AnswerValues, Ledger, OpenQuestion, ScopedApp } from "./types";
import { outcomeOf } from "./verdict";

/** An app of unknown session type can also be said to be either. */
const sayable = (app: ScopedApp): readonly ScopedApp[] =>
  app.session === "unknown" ? [app, { ...app, session: "single" }, { ...app, session: "multi" }] : [app];

/** Every choice of apps: one stands for all that are like it. */
const choices = remembered((offered: readonly ScopedApp[]) =>
  subsets(alike(offered.flatMap(sayable)).flatMap((apps) => apps.slice(0, 1))),
);

/**
 * The questions the admin has not answered, those first that separate most outcomes. Which of the assumed apps agents
 * really use comes before all when the assumption alone makes it `both`: nothing else separates more then.
 * `answers.apps` are the apps in scope.
 */
export function openQuestionsOf(ledger: Ledger, answers: AnswerValues): readonly OpenQuestion[] {
  const asked = ["apps", ...askedOnce(answers)] as const;
  const open = asked.filter((id) => ledger[id].source !== "you");
  const cases = (id: "apps" | AskedOnce): readonly AnswerValues[] =>
    id === "apps"
      ? choices(ledger.apps.value).map((apps) => ({ ...answers, apps }))
      : answersTo(id, answers).map((change) => changed(answers, change));
  // The verdict too: where no app is known and nothing fits any, saying what apps there are still ends the not knowing.
  const outcome = (one: AnswerValues): string => {
    const { verdict, possible } = outcomeOf(one);
    return `${verdict} ${possible}`;
  };
  return open
    .map((id) => ({ id, outcomes: new Set([answers, ...cases(id)].map(outcome)).size }))
    .sort((one, other) => other.outcomes - one.outcomes);
}
