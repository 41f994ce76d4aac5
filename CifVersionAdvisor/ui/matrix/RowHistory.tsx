import * as React from "react";
import type { Text } from "../../assessment/text";
import type { Row } from "../../knowledge/types";
import { historyLines } from "./historyLines";
import { SourceLinks } from "../parts/SourceLinks";

/** Where a row comes from: its first wording, what changed, and where sources disagree, each with its source and date. */
export const RowHistory = ({ row, text }: { readonly row: Row; readonly text: Text }) => (
  <ul>
    {historyLines(row, text).map(({ kind, version, says, sources }, index) => (
      <li key={index} data-kind={kind}>
        {version && <b>{text("ui.version", version)}</b>} {says} <SourceLinks sources={sources} text={text} />
      </li>
    ))}
  </ul>
);
