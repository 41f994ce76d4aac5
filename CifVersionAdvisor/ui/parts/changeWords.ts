import type { Text } from "../../assessment/text";
import type { Update } from "../../knowledge/types";

const dated = (key: string, { since, id }: Update, state: "was" | "now", text: Text): string =>
  text(key, since === undefined ? text("ui.matrix.undated") : text.day(since), text(`update.${id}.${state}`));

/** How things were until a change. */
export const wasWords = (update: Update, text: Text): string => dated("ui.matrix.until", update, "was", text);

/** How things are since a change, and whether that is said or inferred. */
export const changeWords = (update: Update, text: Text): string =>
  dated(update.confidence === "inferred" ? "ui.matrix.sinceInferred" : "ui.matrix.since", update, "now", text);
