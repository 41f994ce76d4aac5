import * as React from "react";
import type { Text } from "../../assessment/text";
import { newestChange } from "../../knowledge";
import type { Row, Version } from "../../knowledge/types";
import { SourceLink } from "./SourceLink";
import { changeWords } from "./changeWords";

interface Props {
  readonly row: Row;
  /** Absent: what changed for both versions. */
  readonly version?: Version;
  readonly text: Text;
}

/** The newest change of a statement, if any: apart from its first wording, dated and with its own source. */
export const Change = ({ row, version, text }: Props) => {
  const update = newestChange(row, version);
  return update ? (
    <p className="cif-change" data-cif-update={update.id}>
      {changeWords(update, text)} <SourceLink source={update.source} text={text} />
    </p>
  ) : null;
};
