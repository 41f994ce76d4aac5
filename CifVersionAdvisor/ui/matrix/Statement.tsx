import * as React from "react";
import type { Text } from "../../assessment/text";
import type { Row, Version } from "../../knowledge/types";
import { Changes } from "../parts/Changes";
import { SourceLink } from "../parts/SourceLink";
import { rowKey } from "./rowKey";

interface Props {
  readonly row: Row;
  readonly version: Version;
  readonly text: Text;
  readonly recommended: boolean;
}

/** What a version's page says, as it was written, and under it what changed since. */
export const Statement = ({ row, version, text, recommended }: Props) => (
  <td
    role="cell"
    data-cif-cell={version}
    data-label={text("ui.version", version)}
    data-recommended={recommended || undefined}
  >
    {text(rowKey(row, version))} <SourceLink source={row.cells[version].source} text={text} />
    <Changes row={row} version={version} text={text} />
  </td>
);
