import type { Text } from "../../assessment/text";
import type { Drift } from "../../assessment/types";

/** Whether the advice is another one than it was, and which. */
export const driftWords = ({ verdictWas, verdictNow, flips }: Drift, text: Text): string =>
  flips
    ? text("record.another", text(`verdict.${verdictWas ?? "undetermined"}`), text(`verdict.${verdictNow}`))
    : text("record.sameAdvice");
