import { rows, sources } from "../../knowledge";
import type { Text } from "../text";

/** The pages a knowledge row rests on, each as "title, day, address". */
export const sourcesOf = (rowId: string, text: Text): string => {
  const cells = rows.find(({ id }) => id === rowId)?.cells;
  const ids = Array.from(new Set(cells ? [cells["1.0"].source, cells["2.0"].source] : []));
  return ids
    .flatMap((id) => {
      const source = sources[id];
      return source ? [`${source.title}, ${text.day(source.date)}, ${source.url}`] : [];
    })
    .join("; ");
};
