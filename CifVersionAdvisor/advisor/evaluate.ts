import { advise, buildLedger } from "../advice";
import type { Advice, Given, Ledger, Warning } from "../advice/types";
import type { Detected } from "../knowledge/facts";

export interface Evaluation {
  readonly ledger: Ledger;
  readonly warnings: readonly Warning[];
  readonly advice: Advice;
}

export type Evaluate = (detected: Detected, given: Given) => Evaluation;

/**
 * Evaluates when the facts or the answers are other ones than last time, and never otherwise. The advice waits until it is
 * asked for: before the apps are read nobody does.
 */
export function evaluateOnce(): Evaluate {
  let last: { detected: Detected; given: Given; result: Evaluation } | undefined;
  return (detected, given) => {
    if (last?.detected !== detected || last.given !== given) {
      const { ledger, warnings } = buildLedger(detected, given);
      let advice: Advice | undefined;
      const result = {
        ledger,
        warnings,
        get advice() {
          return (advice ??= advise(ledger, detected.setup));
        },
      };
      last = { detected, given, result };
    }
    return last.result;
  };
}
