import * as React from "react";
import type { Entry } from "../../advice/types";
import type { Text } from "../../assessment/text";
import type { Question } from "../../knowledge/types";
import { samePicture } from "../parts/samePicture";
import type { Actions } from "../view";
import { AnswerControl } from "./AnswerControl";
import { Provenance } from "./Provenance";
import { questionProps, type At } from "./questionProps";

interface Props {
  readonly question: Question;
  readonly entry: Entry<unknown>;
  readonly hidden: boolean;
  readonly loading: boolean;
  readonly settled: boolean;
  readonly changed: boolean;
  readonly warning?: string | undefined;
  readonly readOnly: boolean;
  readonly text: Text;
  readonly id: string;
  readonly actions: Actions;
  readonly at: At;
}

const Row = ({
  question,
  entry,
  hidden,
  loading,
  settled,
  changed,
  warning,
  readOnly,
  text,
  id,
  actions,
  at,
}: Props) => {
  const label = text(`question.${question.id}.short`);
  const give = (value: unknown) => actions.answer(question.id as "cloud", value as "unknown");
  return (
    <li className="cif-question" hidden={hidden} {...questionProps(question.id, entry.source, entry.value, at)}>
      <h3>{label}</h3>
      <div className="cif-answer">
        <AnswerControl
          {...{ question, id, readOnly, text }}
          value={entry.value}
          label={text(`question.${question.id}`)}
          answer={give}
        />
        {changed && <p className="cif-quiet">{text("ui.changed")}</p>}
        {warning !== undefined && <p className="cif-warn">{warning}</p>}
        {settled && <p className="cif-quiet">{text("ui.cannotChange")}</p>}
      </div>
      <Provenance
        {...{ entry, loading, readOnly, text }}
        question={question.id}
        takeBack={() => give(undefined)}
        confirm={() => give(entry.value)}
      />
    </li>
  );
};

/** One question with its answer, where that comes from, and the means to say otherwise. */
export const QuestionRow = React.memo(Row, samePicture);
