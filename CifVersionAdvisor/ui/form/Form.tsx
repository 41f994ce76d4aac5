import * as React from "react";
import type { Text } from "../../assessment/text";
import { questions } from "../../knowledge";
import type { QuestionId } from "../../knowledge/types";
import { useOwnId } from "../parts/instance";
import { Region } from "../parts/Region";
import type { Actions, View } from "../view";
import { applies } from "../../assessment/words/applies";
import { isolated } from "../../assessment/words/names";
import { AppsQuestion } from "./AppsQuestion";
import { QuestionRow } from "./QuestionRow";

interface Props {
  readonly view: View;
  readonly actions: Actions;
  readonly readOnly: boolean;
  readonly text: Text;
  /** Tells which question the admin is at; none when the mouse has left one and none was visited. */
  readonly at: (question: QuestionId | undefined) => void;
}

/** Open questions that cannot change the result. The apps always stay in sight: they carry the verdicts. */
const settledQuestions = ({ advice }: View): readonly QuestionId[] =>
  (advice?.openQuestions ?? []).filter(({ id, outcomes }) => id !== "apps" && outcomes < 2).map(({ id }) => id);

/** Every question with its answer and where that comes from. */
export const Form = ({ view, actions, readOnly, text, at }: Props) => {
  const { ledger, advice, changes = [], warnings } = view;
  const loading = view.state === "loading";
  const [open, setOpen] = React.useState(false);
  const [visited, setVisited] = React.useState<readonly QuestionId[]>([]);
  const last = React.useRef<QuestionId>();
  const id = useOwnId("question");
  const visit = React.useCallback(
    (question?: QuestionId, pointed?: true) => {
      // To point at a question is no visit: it folds away as before.
      if (question && !pointed) {
        setVisited((before) => (before.includes(question) ? before : [...before, question]));
        last.current = question;
      }
      at(question ?? last.current);
    },
    [at],
  );
  const settled = settledQuestions(view);
  const folded = settled.filter((question) => !visited.includes(question));
  const hints = (question: QuestionId) => {
    const warning = warnings.find((one) => one.question === question);
    const changed = changes.some(({ about }) => about === question);
    return { changed, warning: warning && text(`warning.${warning.kind}`, isolated(warning.value)) };
  };
  return (
    <Region id="form" className="cif-form" title={text("ui.form")} text={text}>
      <ul className="cif-questions" id={`${id}s`}>
        <AppsQuestion
          {...{ loading, readOnly, text, actions }}
          id={`${id}-apps`}
          entry={ledger.apps}
          advised={advice?.apps ?? []}
          {...hints("apps")}
          at={visit}
        />
        {questions
          .filter((question) => question.id !== "apps" && applies(question.id, ledger))
          .map((question) => (
            <QuestionRow
              key={question.id}
              {...{ question, loading, readOnly, text, actions }}
              id={`${id}-${question.id}`}
              entry={ledger[question.id]}
              hidden={!open && folded.includes(question.id)}
              settled={settled.includes(question.id)}
              {...hints(question.id)}
              at={visit}
            />
          ))}
      </ul>
      {folded.length > 0 && (
        <button
          type="button"
          className="cif-fold"
          aria-expanded={open}
          aria-controls={`${id}s`}
          onClick={() => setOpen(!open)}
        >
          {text("ui.fold", folded.length)}
        </button>
      )}
    </Region>
  );
};
