import { sources, sourcesOf } from "../../knowledge";
import type { Version } from "../../knowledge/types";
import type { Text } from "../text";

/** The pages a claim about a knowledge row rests on, two cells each: title with day, and address. */
export const sourceCells = (row: string, text: Text, version?: Version, claim?: string): readonly string[] =>
  sourcesOf(row, version && [version], claim).flatMap((id) => {
    const source = sources[id];
    return source ? [text("ui.fit.from", source.title, text.day(source.date)), source.url] : [];
  });
