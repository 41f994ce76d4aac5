import { sources } from "../../knowledge";
import type { SourceId } from "../../knowledge/types";
import type { Text } from "../text";

/** Pages, two cells each: title with day, and address. */
export const sourceCells = (pages: readonly SourceId[], text: Text): readonly string[] =>
  pages.flatMap((id) => {
    const source = sources[id];
    return source ? [text("ui.fit.from", source.title, text.day(source.date)), source.url] : [];
  });
