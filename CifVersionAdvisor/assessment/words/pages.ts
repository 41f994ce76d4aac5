import { sourcesOf } from "../../knowledge";
import type { SourceId, Version } from "../../knowledge/types";

interface Claim {
  readonly id: string;
  readonly row: string;
  readonly version?: Version | undefined;
}

/** The pages that a note, a reason or a step rests on: of the version it speaks of, else of both. */
export const pagesOf = (kind: "note" | "reason" | "step", { id, row, version }: Claim): readonly SourceId[] =>
  sourcesOf(row, version && [version], `${kind}.${id}`);
