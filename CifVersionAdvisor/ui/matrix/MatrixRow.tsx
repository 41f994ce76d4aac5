import * as React from "react";
import type { Text } from "../../assessment/text";
import { VERSIONS } from "../../knowledge";
import type { Row, Version } from "../../knowledge/types";
import type { FitWords } from "./fitWords";
import { useOwnId } from "../parts/instance";
import { samePicture } from "../parts/samePicture";
import { rowKey } from "./rowKey";
import { Changes } from "../parts/Changes";
import { OrgCell } from "./OrgCell";
import { RowHistory } from "./RowHistory";
import { Statement } from "./Statement";
import { sentence } from "./words";

interface Props {
  readonly row: Row;
  readonly text: Text;
  readonly shown: boolean;
  readonly recommended: readonly Version[];
  readonly lines: readonly FitWords[];
  readonly preview: readonly FitWords[] | undefined;
}

const Drawn = ({ row, text, shown, recommended, lines, preview }: Props) => {
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const name = text(rowKey(row));
  const statements = VERSIONS.map((version) => text(rowKey(row, version)));
  const details = useOwnId(`row-${row.id}`);
  return (
    <tbody role="rowgroup" hidden={!shown} onKeyDown={onKeyDown}>
      <tr
        role="row"
        data-cif-row={row.id}
        aria-label={text("ui.matrix.sentence", name, ...statements, sentence(lines, text))}
      >
        <th role="rowheader" scope="row" aria-label={name}>
          <button
            ref={button}
            type="button"
            className="cif-opener"
            aria-expanded={open}
            aria-controls={details}
            onClick={() => setOpen(!open)}
          >
            {name}
          </button>
          <Changes row={row} text={text} />
        </th>
        {VERSIONS.map((version) => (
          <Statement
            key={version}
            row={row}
            version={version}
            text={text}
            recommended={recommended.includes(version)}
          />
        ))}
        <OrgCell lines={lines} preview={preview} text={text} />
      </tr>
      <tr role="row" id={details} hidden={!open} className="cif-history">
        <td role="cell" colSpan={4}>
          {open && <RowHistory row={row} text={text} />}
        </td>
      </tr>
    </tbody>
  );
};

/** One row and, when opened, where it comes from. */
export const MatrixRow = React.memo(Drawn, samePicture);
