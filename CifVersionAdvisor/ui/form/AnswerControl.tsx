import * as React from "react";
import type { Text } from "../../assessment/text";
import { answerWords } from "../../assessment/words/answers";
import type { Question } from "../../knowledge/types";
import { choicesOf } from "../parts/choices";

interface Props {
  readonly question: Question;
  readonly value: unknown;
  readonly id: string;
  readonly label: string;
  readonly readOnly: boolean;
  readonly text: Text;
  readonly answer: (value: unknown) => void;
}

/** More choices than this stand in a list that opens. */
const SIDE_BY_SIDE = 4;

/** The choices of a question with what holds now. */
export const AnswerControl = ({ question, value, id, label, readOnly, text, answer }: Props) => {
  const choices = choicesOf(question);
  const words = (choice: string) => answerWords(question.id, choice, text);
  const several = question.kind === "set";
  const chosen = Array.isArray(value) ? (value as readonly unknown[]) : [value];

  if (choices.length > SIDE_BY_SIDE && !several) {
    return (
      <select
        aria-label={label}
        id={id}
        disabled={readOnly}
        value={String(value)}
        onChange={(event) => answer(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words(choice)}
          </option>
        ))}
      </select>
    );
  }
  const press = (choice: string) =>
    answer(several ? question.values.filter((one) => chosen.includes(one) !== (one === choice)) : choice);
  return (
    <div className="cif-choices" role={several ? "group" : "radiogroup"} aria-label={label} id={id}>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type={several ? "checkbox" : "radio"}
            name={several ? undefined : id}
            disabled={readOnly}
            checked={chosen.includes(choice)}
            onChange={() => press(choice)}
          />
          <span>{words(choice)}</span>
        </label>
      ))}
    </div>
  );
};
