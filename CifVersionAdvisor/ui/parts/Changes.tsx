import * as React from "react";
import type { Text } from "../../assessment/text";
import { changesSince } from "../../knowledge";
import type { Row, Version } from "../../knowledge/types";
import { SourceLink } from "./SourceLink";
import { changeWords } from "./changeWords";

interface Props {
  readonly row: Row;
  /** Absent: what changed for both versions. */
  readonly version?: Version;
  readonly text: Text;
}

/** What changed of a statement, the newest first: apart from its first wording, each dated and with its own source. */
export const Changes = ({ row, version, text }: Props) => (
  <>
    {changesSince(row, version).map((update) => (
      <p key={update.id} className="cif-change" data-cif-update={update.id}>
        {changeWords(update, text)} <SourceLink source={update.source} text={text} />
      </p>
    ))}
  </>
);
