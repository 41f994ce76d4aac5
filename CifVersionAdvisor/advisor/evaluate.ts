import { advise, buildLedger } from "../advice";
import type { Advice, Given, Ledger, Warning } from "../advice/types";
import type { Detected } from "../knowledge/facts";

export interface Evaluation {
  readonly ledger: Ledger;
  readonly warnings: readonly Warning[];
  readonly advice: Advice;
}

export type Evaluate = (detected: Detected, given: Given) => Evaluation;

/** Evaluates when the facts or the answers are other ones than last time, and never otherwise. */
export function evaluateOnce(): Evaluate {
  let last: { detected: Detected; given: Given; result: Evaluation } | undefined;
  return (detected, given) => {
    if (last?.detected !== detected || last.given !== given) {
      const { ledger, warnings } = buildLedger(detected, given);
      last = { detected, given, result: { ledger, warnings, advice: advise(ledger, detected.setup) } };
    }
    return last.result;
  };
}
