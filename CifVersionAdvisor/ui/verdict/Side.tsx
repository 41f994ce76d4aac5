import * as React from "react";
import type { Advice, Flip, Ledger } from "../../advice/types";
import type { Text } from "../../assessment/text";
import type { Actions, Saved } from "../view";
import { Flips } from "./Flips";
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

/** What would change the verdict, and what to do with it. */
export const Side = ({ advice, ledger, previewed, saved, actions, readOnly, text }: Props) => {
  const idle = advice.openQuestions.filter(
    ({ id, outcomes }) => outcomes < 2 && ["assumed", "unknown"].includes(ledger[id].source),
  ).length;
  return (
    <div className="cif-side">
      <h2 className="cif-small-title">{text("ui.flips")}</h2>
      <Flips {...{ advice, ledger, previewed, actions, text }} />
      {idle > 0 && <p className="cif-quiet">{text("ui.idle", idle)}</p>}
      <Keep {...{ saved, actions, readOnly, text }} previewing={previewed !== undefined} />
    </div>
  );
};
