import { questions } from "../knowledge";
import { answersTo, isOne } from "./alternatives";
import { changed } from "./change";
import { appsOf, groupsOf, type Group } from "./groups";
import type { AnswerValues, Ledger, OpenQuestion, ScopedApp } from "./types";
import { outcomeOf } from "./verdict";

/** Every choice among groups of apps: what is said of one app of a group holds for all of them. */
function choices(groups: readonly Group[]): readonly (readonly Group[])[] {
  return groups.reduce<readonly (readonly Group[])[]>(
    (sets, group) => [...sets, ...sets.map((set) => [...set, group])],
    [[]],
  );
}

/** An app of unknown session type can also be said to be either. */
const sayable = (app: ScopedApp): readonly ScopedApp[] =>
  app.session === "unknown" ? [app, { ...app, session: "single" }, { ...app, session: "multi" }] : [app];

function outcomesOfApps(offered: readonly ScopedApp[], answers: AnswerValues): ReadonlySet<number> {
  const alike = groupsOf(offered).flatMap(({ apps }) => apps.slice(0, 1));
  const sets = choices(groupsOf(alike.flatMap(sayable)));
  return new Set(sets.filter((set) => set.length > 0).map((set) => outcomeOf(set, answers).possible));
}

/** What can come out when the question is answered, all else as it is: one result means that it does not matter. */
function outcomes(ledger: Ledger, answers: AnswerValues, id: OpenQuestion["id"]): number {
  const now = outcomeOf(groupsOf(appsOf(answers)), answers).possible;
  const question = questions.find((one) => one.id === id);
  if (!question || !isOne(question)) return new Set([now, ...outcomesOfApps(ledger.apps.value, answers)]).size;
  const results = answersTo(question, answers).map((value) => {
    const after = changed(answers, { question: id, value });
    return outcomeOf(groupsOf(appsOf(after)), after).possible;
  });
  return new Set([now, ...results]).size;
}

/**
 * The questions the admin has not answered, those first that separate most outcomes. Which of the assumed apps agents
 * really use comes before all when the assumption alone makes it `both`. `answers.apps` are the apps in scope.
 */
export function openQuestionsOf(ledger: Ledger, answers: AnswerValues): readonly OpenQuestion[] {
  const { verdict } = outcomeOf(groupsOf(appsOf(answers)), answers);
  const first = verdict === "both" && ledger.apps.source === "assumed" ? "apps" : undefined;
  const rank = ({ id, outcomes: count }: OpenQuestion): number => (id === first ? Infinity : count);
  return questions
    .filter(({ id }) => ledger[id].source !== "you" && (id !== "session" || answers.apps.length === 0))
    .map(({ id }) => ({ id, outcomes: outcomes(ledger, answers, id) }))
    .sort((one, other) => (rank(other) === rank(one) ? 0 : rank(other) - rank(one)));
}
