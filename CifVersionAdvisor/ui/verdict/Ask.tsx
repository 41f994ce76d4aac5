import * as React from "react";
import type { Advice, Entry, Ledger } from "../../advice/types";
import type { Text } from "../../assessment/text";
import type { QuestionId } from "../../knowledge/types";
import { ButtonRow } from "../parts/ButtonRow";
import { useOwnId } from "../parts/instance";
import type { Actions } from "../view";
import { askPresses, askSession } from "./askPresses";

interface Props {
  readonly advice: Advice;
  readonly ledger: Ledger;
  readonly actions: Actions;
  readonly text: Text;
}

/** What was read need not be asked. That something is in use does not say yet whether it is a must. */
const isFact = ({ source, value }: Entry<unknown>): boolean => source === "environment" && value !== "nice";

/** The one open question that separates most outcomes, answerable in place. */
export const Ask = ({ advice, ledger, actions, text }: Props) => {
  const inForm = useOwnId("question");
  const toForm = (id: QuestionId): void => {
    const answers = document.getElementById(`${inForm}-${id}`);
    (answers?.querySelector("input") ?? answers)?.focus();
  };
  const [first, ...others] = advice.openQuestions
    .filter(({ id, outcomes }) => outcomes > 1 && !isFact(ledger[id]))
    .map(({ id }) => id);
  // Where nothing is decided, the headline asks for the apps: what is said of no app in particular may not hold for theirs.
  // "Not known" is an answer that leaves the verdict open: it is asked again, for whoever finds out.
  const open = advice.verdict !== "undetermined" ? first : others.includes("apps") ? "apps" : (first ?? "session");
  // Without its session type there is no verdict for an app: that is asked before all else.
  const undecided = advice.apps.find(({ uniqueName, verdict }) => uniqueName !== "" && verdict === "undetermined");
  const ask = undecided
    ? askSession(undecided, actions, text)
    : open && askPresses(open, ledger, actions, text, () => toForm(open));

  return (
    <div tabIndex={-1} className={ask ? "cif-ask" : "cif-quiet"}>
      {ask ? (
        <>
          <p>
            <b>{text("ui.ask")}</b> {ask.question}
          </p>
          {/* Buttons of its own for each question: the pressed one goes, and the focus to the next question. */}
          <ButtonRow key={ask.question} label={ask.question} presses={ask.presses} />
        </>
      ) : (
        text("ui.settled")
      )}
    </div>
  );
};
