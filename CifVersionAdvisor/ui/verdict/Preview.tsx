import * as React from "react";
import { DefaultButton, PrimaryButton } from "@fluentui/react";
import type { Advice, AppAdvice } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { flipWords } from "../../assessment/words/flips";
import { headline } from "../../assessment/words/headline";
import { appName } from "../../assessment/words/names";
import { noteWords } from "../../assessment/words/notes";
import { VersionMark } from "../parts/VersionMark";
import type { Actions, View } from "../view";

interface Props {
  readonly advice: Advice;
  readonly whatIf: NonNullable<View["whatIf"]>;
  readonly actions: Actions;
  readonly readOnly: boolean;
  readonly text: Text;
}

interface Change {
  readonly app: AppAdvice;
  readonly was?: AppAdvice["verdict"] | undefined;
  readonly now?: AppAdvice["verdict"] | undefined;
}

/** Apps whose verdict is another one, or that come into scope or leave it. */
const changedApps = (was: Advice, now: Advice): readonly Change[] => {
  const verdictIn = ({ apps }: Advice, { uniqueName }: AppAdvice) =>
    apps.find((app) => app.uniqueName === uniqueName)?.verdict;
  const added = now.apps.filter((app) => verdictIn(was, app) === undefined);
  return [...was.apps, ...added]
    .map((app) => ({ app, was: verdictIn(was, app), now: verdictIn(now, app) }))
    .filter((change) => change.was !== change.now);
};

/** What an answer would change, before it is given. */
export const Preview = ({ advice, whatIf, actions, readOnly, text }: Props) => {
  const known = advice.notes.map(({ id }) => id);
  const came = whatIf.advice.notes.filter(({ id, kind }) => kind !== "info" && !known.includes(id));
  const box = React.useRef<HTMLDivElement>(null);
  // What appears takes the focus over, and gives it back to the button that brought it up. Another deed may end the
  // preview too: then the focus is elsewhere and stays there. A layout effect still finds the box in the page.
  React.useLayoutEffect(() => {
    const before = document.activeElement;
    const preview = box.current;
    preview?.focus();
    return () => {
      if (before instanceof HTMLElement && preview?.contains(document.activeElement)) before.focus();
    };
  }, []);
  const mark = (verdict: AppAdvice["verdict"] | undefined) =>
    verdict ? (
      <VersionMark verdict={verdict} text={text} />
    ) : (
      <span className="cif-quiet">{text("ui.preview.out")}</span>
    );
  return (
    <div
      className="cif-whatif"
      ref={box}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === "Escape") actions.preview(undefined);
      }}
    >
      <p>
        <b>{text("ui.matrix.whatIf")}</b> {flipWords(whatIf.flip, text, advice.apps)}
      </p>
      <p className="cif-then">{headline(whatIf.advice, text)}</p>
      <ul className="cif-apps">
        {changedApps(advice, whatIf.advice).map(({ app, was, now }) => (
          <li key={app.uniqueName}>
            <span>{appName(app, text)}</span> {mark(was)} <span className="cif-to">{text("ui.preview.to")}</span>{" "}
            {mark(now)}
          </li>
        ))}
      </ul>
      {came.map((note) => (
        <p key={note.id} className="cif-quiet">
          {noteWords(note, text, whatIf.advice.apps).says}
        </p>
      ))}
      {!readOnly && <PrimaryButton text={text("ui.preview.apply")} onClick={() => actions.applyPreview()} />}
      <DefaultButton text={text("ui.preview.back")} onClick={() => actions.preview(undefined)} />
    </div>
  );
};
