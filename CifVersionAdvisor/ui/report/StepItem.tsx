import * as React from "react";
import type { Step } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { textIfAny } from "../../assessment/words/notes";
import { pagesOf } from "../../assessment/words/pages";
import { SourceLinks } from "../parts/SourceLinks";

/** What to do, the page that describes it, and how to see that it is done. */
export const StepItem = ({ step, text }: { readonly step: Step; readonly text: Text }) => {
  const check = textIfAny(`step.${step.id}.check`, text);
  return (
    <li data-cif-step={step.id}>
      {text(`step.${step.id}`)} <SourceLinks sources={pagesOf("step", step)} text={text} />
      {check && <p>{check}</p>}
    </li>
  );
};
