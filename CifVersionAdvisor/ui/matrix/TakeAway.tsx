import * as React from "react";
import type { Ledger } from "../../advice/types";
import type { Text } from "../../assessment/text";
import type { Row } from "../../knowledge/types";
import { ButtonRow } from "../parts/ButtonRow";
import type { Actions } from "../view";
import { asCsvTable, asMarkdownTable, matrixTable } from "./table";

interface Props {
  readonly text: Text;
  /** The rows that the filter and the search leave. */
  readonly shown: readonly Row[];
  readonly ledger: Ledger;
  readonly actions: Pick<Actions, "copyText">;
  readonly print: () => void;
}

/** What is filtered, to take along. */
export const TakeAway = ({ text, shown, ledger, actions, print }: Props) => {
  const copyAs = (as: typeof asCsvTable) => () => actions.copyText(as(matrixTable(shown, ledger, text)));
  return (
    <ButtonRow
      label={text("ui.matrix")}
      presses={[
        { key: "markdown", says: text("ui.matrix.markdown"), press: copyAs(asMarkdownTable) },
        { key: "csv", says: text("ui.matrix.csv"), press: copyAs(asCsvTable) },
        { key: "print", says: text("ui.matrix.print"), press: print },
      ]}
    />
  );
};
