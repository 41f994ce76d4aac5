import * as React from "react";
import type { Text } from "../../assessment/text";
import type { Row, Version } from "../../knowledge/types";
import { Change } from "./Change";
import { SourceLink } from "../parts/SourceLink";
import { newestChange, statementKey } from "./history";

interface Props {
  readonly row: Row;
  readonly version: Version;
  readonly text: Text;
  readonly recommended: boolean;
}

/** What a version's page says, as it was written, and under it what changed last. */
export const Statement = ({ row, version, text, recommended }: Props) => {
  const change = newestChange(row, version);
  return (
    <td
      role="cell"
      data-cif-cell={version}
      data-label={text("ui.version", version)}
      data-recommended={recommended || undefined}
    >
      <span className="cif-statement">{text(statementKey(row, version))}</span>{" "}
      <SourceLink source={row.cells[version].source} text={text} />
      {change && <Change update={change} text={text} />}
    </td>
  );
};
