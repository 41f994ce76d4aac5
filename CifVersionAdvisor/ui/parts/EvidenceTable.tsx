import * as React from "react";
import type { Text } from "../../assessment/text";
import { foundWords } from "../../assessment/words/evidence";
import type { Evidence } from "../../knowledge/facts";
import { samePicture } from "./samePicture";

interface Props {
  readonly evidence: readonly Evidence[];
  readonly text: Text;
}

const COLUMNS = ["table", "outcome", "raw", "at"] as const;

const cells = (evidence: Evidence, text: Text) => {
  const { table, outcome, readAt, privilege, reason, code, message } = evidence;
  return {
    table,
    outcome: [text(`read.${outcome}`, privilege ?? ""), reason && text(`read.failed.${reason}`), message, code]
      .filter(Boolean)
      .join(" · "),
    raw: foundWords(evidence, text),
    at: readAt && text.moment(readAt),
  };
};

const Drawn = ({ evidence, text }: Props) => {
  const [open, setOpen] = React.useState(false);
  return (
    <div className={`cif-evidence ${open ? "cif-opened" : ""}`}>
      <button type="button" className="cif-link cif-opener" aria-expanded={open} onClick={() => setOpen(!open)}>
        {text("ui.evidence")}
      </button>
      <table role="table" hidden={!open}>
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {text(`ui.evidence.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {evidence.map((one, index) => {
            const row = cells(one, text);
            return (
              <tr key={index} role="row">
                {COLUMNS.map((column) => (
                  <td key={column} role="cell">
                    {row[column]}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};

/**
 * What an answer rests on: the tables asked, how each read ended, the raw value and when. The roles are named because
 * the rows are laid out as grids, which would make the table none. A button opens it: browsers give each `details` a style
 * sheet of its own, and the page's styles are worked out anew whenever an answer brings one.
 */
export const EvidenceTable = React.memo(Drawn, samePicture);
