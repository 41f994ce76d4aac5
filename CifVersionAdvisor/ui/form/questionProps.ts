import type { QuestionId } from "../../knowledge/types";

/** Told where the admin is; with `pointed` the mouse is over the question, or has left it. */
export type At = (question?: QuestionId, pointed?: true) => void;

/** Sets as the automation hooks write them: sorted, joined by a comma. */
const hookValue = (value: unknown): string =>
  Array.isArray(value) ? (value as readonly string[]).slice().sort().join(",") : String(value);

/** What the row of every question listens to, and its automation hooks. */
export const questionProps = (question: QuestionId, source: string, value: unknown, at: At) => ({
  onFocus: () => at(question),
  onMouseEnter: () => at(question, true),
  onMouseLeave: () => at(undefined, true),
  "data-cif-question": question,
  "data-cif-source": source,
  "data-cif-value": hookValue(value),
});
