import * as React from "react";
import type { Text } from "../../assessment/text";
import { ButtonRow } from "../parts/ButtonRow";
import type { Actions, RecordFormat } from "../view";

interface Props {
  readonly actions: Pick<Actions, "exportRecord" | "copyRecord" | "print">;
  readonly text: Text;
}

const FORMATS: readonly RecordFormat[] = ["markdown", "csv", "json"];

/** The record as a file, on the clipboard or on paper. */
export const TakeAlong = ({ actions, text }: Props) => {
  const presses = (deed: (format: RecordFormat) => void) =>
    FORMATS.map((format) => ({ key: format, says: text(`ui.export.${format}`), press: () => deed(format) }));
  return (
    <div className="cif-take">
      <span aria-hidden="true">{text("ui.export")}</span>
      <ButtonRow
        label={text("ui.export")}
        presses={[
          ...presses(actions.exportRecord),
          { key: "print", says: text("ui.matrix.print"), press: actions.print },
        ]}
      />
      <span aria-hidden="true">{text("record.copy")}</span>
      <ButtonRow label={text("record.copy")} presses={presses(actions.copyRecord)} />
    </div>
  );
};
