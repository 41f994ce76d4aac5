import * as React from "react";
import type { Step } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { textIfAny } from "../../assessment/words/notes";
import { RowSource } from "../parts/RowSource";

/** What to do, the page that describes it, and how to see that it is done. */
export const StepItem = ({ step: { id, row, version }, text }: { readonly step: Step; readonly text: Text }) => {
  const check = textIfAny(`step.${id}.check`, text);
  return (
    <li data-cif-step={id}>
      {text(`step.${id}`)} <RowSource {...{ row, version, text }} claim={id} />
      {check && <p>{check}</p>}
    </li>
  );
};
