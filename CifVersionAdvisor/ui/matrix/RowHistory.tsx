import * as React from "react";
import type { Text } from "../../assessment/text";
import type { Row } from "../../knowledge/types";
import { SourceLink } from "../parts/SourceLink";
import { historyLines } from "./historyLines";

/** Where a row comes from: its first wording, what changed, and where sources disagree, each with its source and date. */
export const RowHistory = ({ row, text }: { readonly row: Row; readonly text: Text }) => (
  <ul>
    {historyLines(row, text).map(({ kind, version, says, sources }, index) => (
      <li key={index} data-kind={kind}>
        {version && <b>{text("ui.version", version)}</b>} {says}
        {sources.map((source) => (
          <React.Fragment key={source}>
            {" "}
            <SourceLink source={source} text={text} />
          </React.Fragment>
        ))}
      </li>
    ))}
  </ul>
);
