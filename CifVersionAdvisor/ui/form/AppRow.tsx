import * as React from "react";
import type { AppAdvice, ScopedApp } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { answerWords } from "../../assessment/words/answers";
import { appName } from "../../assessment/words/names";
import type { SessionType } from "../../knowledge/types";
import { Icon } from "../parts/Icon";
import type { Actions } from "../view";
import { samePicture } from "../parts/samePicture";
import { VersionMark } from "../parts/VersionMark";

interface Props {
  readonly app: ScopedApp;
  readonly verdict?: AppAdvice["verdict"] | undefined;
  readonly cause?: AppAdvice["cause"] | undefined;
  readonly readOnly: boolean;
  readonly text: Text;
  readonly actions: Actions;
}

const SESSIONS = ["single", "multi"] as const;

const Row = ({ app, verdict, cause, readOnly, text, actions }: Props) => {
  const { uniqueName, session, sessionFrom, sessionRead, inScope } = app;
  const name = appName(app, text);
  const contradicts = inScope && (app.installed === false || (sessionFrom === "you" && sessionRead !== undefined));
  const [corrected, correct] = React.useState(false);
  const asked = inScope && (corrected || sessionFrom === "unknown" || sessionFrom === "you");
  const typeWords = (type: SessionType): string => answerWords("session", type, text);
  const words = typeWords(session);
  const hooks = inScope
    ? { "data-cif-app": uniqueName, "data-cif-verdict": verdict, "data-cif-cause": cause }
    : { "data-cif-offered": uniqueName };
  return (
    <li className="cif-app" {...hooks}>
      <label title={uniqueName}>
        <input
          type="checkbox"
          name={uniqueName}
          disabled={readOnly}
          checked={inScope}
          onChange={() => actions.putInScope(uniqueName, !inScope)}
        />
        <span>{name}</span>
      </label>
      {verdict && <VersionMark verdict={verdict} text={text} />}
      <span className="cif-quiet">
        {contradicts && <Icon name="caution" />}
        {inScope && !asked && !readOnly ? (
          <button
            type="button"
            className="cif-link"
            aria-label={text("record.pair", text("ui.session.say", name), words)}
            onClick={() => correct(true)}
          >
            {words}
          </button>
        ) : (
          words
        )}
        {sessionFrom !== "unknown" && ` · ${text(`ui.session.${sessionFrom}`)}`}
        {sessionRead && ` · ${text("ui.session.differs", typeWords(sessionRead))}`}
        {app.installed === false && ` · ${text("ui.app.missing")}`}
      </span>
      {asked && (
        <select
          autoFocus={corrected}
          aria-label={text("ui.session.say", name)}
          disabled={readOnly}
          value={sessionFrom === "you" ? session : ""}
          onChange={({ target }) => {
            // The list stays, and the focus in it, when the admin's word is taken back.
            correct(true);
            actions.saySession(
              uniqueName,
              SESSIONS.find((one) => one === target.value),
            );
          }}
        >
          <option value="">
            {sessionFrom === "you" ? text("ui.takeBack") : sessionFrom === "unknown" ? typeWords("unknown") : words}
          </option>
          {SESSIONS.map((one) => (
            <option key={one} value={one}>
              {typeWords(one)}
            </option>
          ))}
        </select>
      )}
    </li>
  );
};

/** One app: whether agents take conversations there, its session type and which version runs in it. */
export const AppRow = React.memo(Row, samePicture);
