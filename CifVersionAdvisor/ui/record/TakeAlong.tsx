import * as React from "react";
import type { Document } from "../../assessment";
import type { Text } from "../../assessment/text";
import { ButtonRow, type Press } from "../parts/ButtonRow";
import { FORMATS } from "../parts/formats";
import type { Actions, RecordFormat } from "../view";

interface Props {
  readonly actions: Pick<Actions, "exportRecord" | "copyRecord" | "recordDocument">;
  readonly print: (what: Document) => void;
  readonly text: Text;
}

const Buttons = ({ actions, print, text }: Props) => {
  const presses = (as: string, deed: (format: RecordFormat) => void): readonly Press[] =>
    FORMATS.map((format) => ({
      key: as + format,
      says: text("record.pair", text(as), text(`ui.export.${format}`)),
      press: () => deed(format),
    }));
  const onPaper = { key: "print", says: text("ui.matrix.print"), press: () => print(actions.recordDocument()) };
  return (
    <ButtonRow
      label={text("ui.export")}
      presses={[...presses("ui.export", actions.exportRecord), ...presses("record.copy", actions.copyRecord), onPaper]}
    />
  );
};

/** The record as a file, on the clipboard or on paper. */
export const TakeAlong = React.memo(Buttons);
