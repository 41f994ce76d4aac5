import * as React from "react";
import type { Step } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { textIfAny } from "../../assessment/words/notes";
import { RowSource } from "./RowSource";

/** What to do, where it is described, and how to see that it is done. */
export const StepItem = ({ step: { id, row, url }, text }: { readonly step: Step; readonly text: Text }) => {
  const check = textIfAny(`step.${id}.check`, text);
  return (
    <li data-cif-step={id}>
      {text(`step.${id}`)}{" "}
      {url?.startsWith("https://") && (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {text("ui.report.how")}
        </a>
      )}
      <RowSource row={row} text={text} />
      {check !== undefined && <p>{check}</p>}
    </li>
  );
};
