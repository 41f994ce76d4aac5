import * as React from "react";
import type { Text } from "../../assessment/text";
import type { FitWords } from "./fitWords";
import { sentence } from "./words";

const drawn = (lines: readonly FitWords[]) =>
  lines.map(({ fits, says, evidence }) => (
    <p key={fits} data-fit={fits}>
      <b>{says}</b> {evidence}
    </p>
  ));

interface Props {
  readonly lines: readonly FitWords[];
  /** The same with the previewed answers. */
  readonly preview: readonly FitWords[] | undefined;
  readonly text: Text;
}

/** How the row meets the organization; a previewed difference stands under what holds, never in its place. */
export const OrgCell = ({ lines, preview, text }: Props) => {
  const differs = preview !== undefined && sentence(preview, text) !== sentence(lines, text);
  return (
    <td role="cell" data-cif-cell="org" data-label={text("ui.matrix.org")} data-preview={differs || undefined}>
      {drawn(lines)}
      {differs && (
        <ins>
          <b>{text("ui.matrix.whatIf")}</b>
          {drawn(preview)}
        </ins>
      )}
    </td>
  );
};
