import * as React from "react";
import type { Advice, Flip, Ledger } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { flipWords } from "../../assessment/words/flips";
import { headline } from "../../assessment/words/headline";
import { plainName } from "../../assessment/words/names";
import { ButtonRow } from "../parts/ButtonRow";
import { Icon } from "../parts/Icon";
import type { Actions, Saved } from "../view";
import { Keep } from "./Keep";

interface Props {
  readonly advice: Advice;
  readonly ledger: Ledger;
  readonly previewed: Flip | undefined;
  readonly saved: Saved;
  readonly actions: Actions;
  readonly readOnly: boolean;
  readonly text: Text;
}

const SHOWN = 4;

const outcome = ({ verdict, unserved }: Flip, text: Text): string =>
  [text(`verdict.${verdict}`), unserved > 0 && text("ui.flip.unserved", unserved)].filter(Boolean).join(" · ");

/** What would change the verdict, and what to do with it. */
export const Side = ({ advice, ledger, previewed, saved, actions, readOnly, text }: Props) => {
  const idle = advice.openQuestions.filter(
    ({ id, outcomes }) => outcomes < 2 && ["assumed", "unknown"].includes(ledger[id].source),
  ).length;
  const flips = advice.flips.slice(0, SHOWN);
  return (
    <div className="cif-side">
      <h2 className="cif-small-title">{text("ui.flips")}</h2>
      {flips.length > 0 ? (
        <ButtonRow
          className="cif-flips"
          label={text("ui.flips")}
          presses={flips.map((flip, index) => ({
            key: String(index),
            press: () => actions.preview(flip === previewed ? undefined : flip),
            pressed: flip === previewed,
            says: (
              <>
                <span>{flipWords(flip, text, advice.apps)}</span>
                <b>
                  <Icon name="to" />
                  {outcome(flip, text)}
                </b>
              </>
            ),
          }))}
        />
      ) : (
        <p className="cif-quiet">{text("ui.flips.none")}</p>
      )}
      {idle > 0 && <p className="cif-quiet">{text("ui.idle", idle)}</p>}
      <Keep
        {...{ saved, actions, readOnly, text }}
        suggestion={plainName(headline(advice, text))}
        previewing={previewed !== undefined}
      />
    </div>
  );
};
