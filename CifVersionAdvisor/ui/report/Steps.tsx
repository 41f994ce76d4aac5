import * as React from "react";
import type { Step } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { textIfAny } from "../../assessment/words/notes";
import { RowSource } from "./RowSource";

interface Of {
  readonly step: Step;
  readonly text: Text;
}

const StepItem = ({ step: { id, row, url }, text }: Of) => {
  const check = textIfAny(`step.${id}.check`, text);
  return (
    <li data-cif-step={id}>
      {text(`step.${id}`)}{" "}
      {url?.startsWith("https://") && (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {text("ui.report.how")}
        </a>
      )}{" "}
      <RowSource row={row} text={text} />
      {check !== undefined && <p>{check}</p>}
    </li>
  );
};

/** What to do next, in order, and how to see that it is done. */
export const Steps = ({ steps, text }: { readonly steps: readonly Step[]; readonly text: Text }) =>
  steps.length === 0 ? null : (
    <>
      <h3>{text("ui.report.steps")}</h3>
      <ol>
        {steps.map((step) => (
          <StepItem key={step.id} step={step} text={text} />
        ))}
      </ol>
    </>
  );
