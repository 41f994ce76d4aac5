import * as React from "react";
import { DefaultButton, PrimaryButton } from "@fluentui/react";
import type { Advice } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { isolated } from "../../assessment/words/names";
import type { Actions, Saved } from "../view";
import { Differences } from "./Differences";

interface Props {
  readonly saved: Saved;
  readonly advice: Advice;
  readonly actions: Pick<Actions, "settleDrift" | "compare">;
  readonly readOnly: boolean;
  readonly text: Text;
}

/** What changed since the decision that is open, and the decision it is compared with. */
export const SinceDecision = ({ saved: { drift, comparison }, advice, actions, readOnly, text }: Props) => (
  <>
    {drift && (
      <Differences title={text("record.drift")} {...{ drift, advice, text }}>
        {!readOnly && <PrimaryButton text={text("record.update")} onClick={() => actions.settleDrift(true)} />}
        {!readOnly && <DefaultButton text={text("record.asDecided")} onClick={() => actions.settleDrift(false)} />}
      </Differences>
    )}
    {comparison && (
      <Differences
        title={text("record.compared", isolated(comparison.with.name))}
        drift={comparison.drift}
        {...{ advice, text }}
      >
        <DefaultButton text={text("record.endCompare")} onClick={() => actions.compare(undefined)} />
      </Differences>
    )}
  </>
);
