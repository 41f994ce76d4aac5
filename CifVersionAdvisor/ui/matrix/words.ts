import type { Text } from "../../assessment/text";
import type { Update } from "../../knowledge/types";
import type { FitWords } from "./fitWords";

/** How things were until a change. */
export const wasWords = ({ id, since }: Update, text: Text): string =>
  text("ui.matrix.until", since === undefined ? text("ui.matrix.undated") : text.day(since), text(`update.${id}.was`));

/** How things are since a change, and whether that is said or inferred. */
export const changeWords = ({ id, since, confidence }: Update, text: Text): string => {
  const when = since === undefined ? text("ui.matrix.undated") : text.day(since);
  return text(
    confidence === "inferred" ? "ui.matrix.sinceInferred" : "ui.matrix.since",
    when,
    text(`update.${id}.now`),
  );
};

/** Fits as one line. */
export const sentence = (lines: readonly FitWords[]): string =>
  lines.map(({ says, evidence }) => `${says}: ${evidence}`).join("; ");
