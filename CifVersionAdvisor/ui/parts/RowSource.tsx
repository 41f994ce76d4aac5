import * as React from "react";
import type { Text } from "../../assessment/text";
import { sourcesOf } from "../../knowledge";
import type { Version } from "../../knowledge/types";
import { SourceLinks } from "./SourceLinks";

interface Props {
  readonly row: string;
  /** The version that is spoken of; without it both are. */
  readonly version?: Version | undefined;
  /** The note, reason or step that speaks. */
  readonly claim?: string;
  readonly text: Text;
}

const Links = ({ row, version, claim, text }: Props) => (
  <SourceLinks sources={sourcesOf(row, version && [version], claim)} text={text} />
);

/** Links to the pages behind a row of the matrix. */
export const RowSource = React.memo(Links);
