import * as React from "react";
import { answerWords } from "../../assessment/words/answers";
import { questionName } from "../../assessment/words/clash";
import { appName, isolated, shortList } from "../../assessment/words/names";
import type { Text } from "../../assessment/text";
import { questionOf } from "../../knowledge";
import type { Drift } from "../../assessment/types";
import type { Difference, DifferenceItem } from "../../knowledge/facts";
import type { QuestionId } from "../../knowledge/types";
import { driftWords } from "../parts/driftWords";

const isQuestion = (about: Difference["about"]): about is QuestionId => about in questionOf;

/** What changed about one question, or in one table of the set-up. */
function changeWords(difference: Difference, text: Text): string {
  const { about, came, gone } = difference;
  const question = isQuestion(about) && about;
  const wordOf = (item: DifferenceItem): string => {
    if (typeof item !== "string")
      return text("ui.fit.from", appName(item, text), answerWords("session", item.session, text));
    return question ? answerWords(question, item, text) : isolated(item);
  };
  const part = (key: "came" | "gone", items: readonly DifferenceItem[]): readonly string[] =>
    items.length > 0 ? [text(`ui.changes.${key}`, shortList(items.map(wordOf), text))] : [];
  const parts = [...part("came", came), ...part("gone", gone)].join(" · ");
  return text("record.pair", question ? questionName(question, text) : about, parts || text("value.unknown"));
}

interface Props {
  /** Since the organization was read before; absent when it was read once. */
  readonly changes: readonly Difference[] | undefined;
  /** Since the decision that is open; each difference stands where it is kept. */
  readonly drift: Drift | undefined;
  readonly text: Text;
}

/** What reading again found, and what became of the decision that is open. Stands empty until then, so that what comes is announced. */
export const Refreshed = ({ changes, drift, text }: Props) => (
  <div role="status" className="cif-changes">
    {changes && (
      <>
        <p>{text(changes.length > 0 ? "ui.changed" : "ui.changes.none")}</p>
        <ul>
          {changes.map((difference) => (
            <li key={difference.about}>{changeWords(difference, text)}</li>
          ))}
        </ul>
      </>
    )}
    {drift && <p>{text("record.pair", text("record.drift"), driftWords(drift, text))}</p>}
  </div>
);
