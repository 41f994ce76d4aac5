import { rows, sources } from "../../knowledge";
import type { Text } from "../text";

/** The pages a knowledge row rests on, two cells each: title with day, and address. */
export const sourcesOf = (rowId: string, text: Text): readonly string[] => {
  const cells = rows.find(({ id }) => id === rowId)?.cells;
  const ids = Array.from(new Set(cells ? [cells["1.0"].source, cells["2.0"].source] : []));
  return ids.flatMap((id) => {
    const source = sources[id];
    return source ? [text("ui.fit.from", source.title, text.day(source.date)), source.url] : [];
  });
};
