import type { Text } from "../../assessment/text";
import type { FitWords } from "./fitWords";

/** Fits as one line. */
export const sentence = (lines: readonly FitWords[], text: Text): string =>
  lines.map(({ says, evidence }) => text("record.pair", says, evidence)).join("; ");
