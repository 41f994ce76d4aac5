import type { Ledger } from "../../advice/types";
import type { QuestionId } from "../../knowledge/types";

/** `session` is asked only when no app is in scope, every other question always. */
export const applies = (question: QuestionId, ledger: Ledger): boolean =>
  question !== "session" || !ledger.apps.value.some(({ inScope }) => inScope);
