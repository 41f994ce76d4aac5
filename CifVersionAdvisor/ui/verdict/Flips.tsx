import * as React from "react";
import type { Advice, Flip, Ledger } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { flipWords, outcomeWords } from "../../assessment/words/flips";
import { ButtonRow } from "../parts/ButtonRow";
import { Icon } from "../parts/Icon";
import type { Actions } from "../view";
import { likelyFirst } from "./likelyFirst";

interface Props {
  readonly advice: Advice;
  readonly ledger: Ledger;
  readonly previewed: Flip | undefined;
  readonly actions: Pick<Actions, "preview">;
  readonly text: Text;
}

/** So many stand above the fold. */
const SHOWN = 4;

/** What would change the verdict, each to be tried: the likeliest first, the others on demand. */
export const Flips = ({ advice, ledger, previewed, actions, text }: Props) => {
  const [all, showAll] = React.useState(false);
  const box = React.useRef<HTMLDivElement>(null);
  // The pressed button goes: the first of those it brought up takes the focus over.
  React.useEffect(() => {
    if (all) box.current?.querySelectorAll("button")[SHOWN]?.focus();
  }, [all]);
  const flips = likelyFirst(advice.flips, ledger);
  const count = flips.length;
  if (count === 0) return <p className="cif-quiet">{text("ui.flips.none")}</p>;
  return (
    <div ref={box}>
      <ButtonRow
        className="cif-flips"
        label={text("ui.flips")}
        presses={flips.slice(0, all ? count : SHOWN).map((flip, index) => ({
          key: String(index),
          press: () => actions.preview(flip === previewed ? undefined : flip),
          pressed: flip === previewed,
          says: (
            <>
              <span>{flipWords(flip, text, advice.apps)}</span>
              <b>
                <Icon name="to" />
                {outcomeWords(flip, text).join(" · ")}
              </b>
            </>
          ),
        }))}
      />
      {!all && count > SHOWN && (
        <button type="button" className="cif-link" onClick={() => showAll(true)}>
          {text("ui.flips.all", count)}
        </button>
      )}
    </div>
  );
};
