import type { AppAdvice, Ledger, ScopedApp } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { answerWords } from "../../assessment/words/answers";
import { onlyWords } from "../../assessment/words/flips";
import { appName } from "../../assessment/words/names";
import { questionOf } from "../../knowledge";
import type { QuestionId } from "../../knowledge/types";
import { choicesOf } from "../parts/choices";
import type { Press } from "../parts/ButtonRow";
import type { Actions } from "../view";

interface Ask {
  readonly question: string;
  readonly presses: readonly Press[];
}

const FEW = 4;

/** Asks for the session type of an app. */
export const askSession = (app: AppAdvice, actions: Actions, text: Text): Ask => ({
  question: text("ui.session.ask", appName(app, text)),
  presses: (["single", "multi"] as const).map((session) => ({
    key: session,
    says: answerWords("session", session, text),
    press: () => actions.saySession(app.uniqueName, session),
  })),
});

/** Leads to where several answers can be chosen. */
const inList = (text: Text, press: () => void): Press => ({ key: "form", says: text("ui.ask.list"), press });

const askApps = (scope: readonly ScopedApp[], actions: Actions, text: Text, toForm: () => void): Ask => {
  const [first] = scope;
  const confirm = first && {
    key: "all",
    says: text("ui.ask.all", scope.length),
    press: () => actions.putInScope(first.uniqueName, true),
  };
  const without = scope.length > 1 && scope.length <= FEW ? scope : [];
  return {
    question: text("question.apps"),
    presses: [
      ...(confirm ? [confirm] : []),
      ...without.map((app) => ({
        key: app.uniqueName,
        says: text("ui.ask.without", appName(app, text)),
        press: () => actions.putInScope(app.uniqueName, false),
      })),
      inList(text, toForm),
    ],
  };
};

/** A question with its answers as buttons; `toForm` leads to the question in the form. */
export const askPresses = (id: QuestionId, ledger: Ledger, actions: Actions, text: Text, toForm: () => void): Ask => {
  if (id === "apps") {
    const scope = ledger.apps.value.filter(({ inScope }) => inScope);
    return askApps(scope, actions, text, toForm);
  }
  const isSet = questionOf[id].kind === "set";
  const answer = isSet ? onlyWords : answerWords;
  return {
    question: text(`question.${id}`),
    presses: [
      ...choicesOf(questionOf[id]).map((choice) => ({
        key: choice,
        says: choice === "unknown" ? text("ui.ask.unknown") : answer(id, choice, text),
        press: () => actions.answer(id as "cloud", (isSet ? [choice] : choice) as "unknown"),
      })),
      ...(isSet ? [inList(text, toForm)] : []),
    ],
  };
};
