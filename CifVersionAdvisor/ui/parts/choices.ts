import type { Question } from "../../knowledge/types";

/** The values of a question and, where it may stay open, "not known". */
export const choicesOf = ({ values, assumed }: Question): readonly string[] =>
  assumed === "unknown" ? [...values, "unknown"] : values;
