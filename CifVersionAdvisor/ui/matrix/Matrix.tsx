import * as React from "react";
import type { Text } from "../../assessment/text";
import { asOf, baseline, rows, VERSIONS } from "../../knowledge";
import { Region } from "../parts/Region";
import { usePrinting } from "../parts/usePrinting";
import type { Actions, View } from "../view";
import { decidingRows, matching, rowsOf, type Filter } from "./filter";
import { fitWords } from "./fitWords";
import { MatrixHead } from "./MatrixHead";
import { MatrixRow } from "./MatrixRow";
import { MatrixTools } from "./MatrixTools";
import { recommendation } from "./recommend";
import { TakeAway } from "./TakeAway";

interface Props {
  readonly view: View;
  readonly text: Text;
  readonly actions: Actions;
}

/** The comparison of both versions with what is known of the organization beside it. */
export const Matrix = ({ view, text, actions }: Props) => {
  const [filter, setFilter] = React.useState<Filter>("all");
  const [query, setQuery] = React.useState("");
  const [printing, print] = usePrinting<true>(actions.print);
  const deciding = decidingRows(view.advice);
  const shown = rowsOf(filter, deciding).filter(matching(query, text));
  const recommended = VERSIONS.filter((version) => recommendation(version, view.advice, text));
  return (
    <Region
      id="matrix"
      title={text("ui.matrix")}
      text={text}
      className={`cif-matrix ${printing ? "cif-printing" : ""}`}
      aside={<span className="cif-age">{text("ui.matrix.age", text.day(asOf), text.day(baseline))}</span>}
    >
      <MatrixTools {...{ text, filter, query, deciding }} onFilter={setFilter} onQuery={setQuery} />
      <p role="status">{text("ui.matrix.shown", shown.length, rows.length)}</p>
      <table role="table">
        <caption>{text("ui.matrix")}</caption>
        <MatrixHead view={view} text={text} />
        {rows.map((row) => (
          <MatrixRow
            key={row.id}
            {...{ row, text, recommended }}
            shown={shown.includes(row)}
            lines={fitWords(row, view.ledger, text)}
            preview={view.whatIf && fitWords(row, view.whatIf.ledger, text)}
          />
        ))}
      </table>
      <TakeAway {...{ text, actions, shown }} ledger={view.ledger} print={() => print(true)} />
    </Region>
  );
};
