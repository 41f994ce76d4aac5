import type { AnswerSource, Flip, Ledger } from "../../advice/types";

/** How firm an answer is: what is not known changes before what is assumed, and that before what was read or answered. */
const FIRMNESS: Readonly<Record<AnswerSource, number>> = { unknown: 0, assumed: 1, environment: 2, you: 2 };

/** Flips by the firmest answer they would change; as they were among their like. */
export const likelyFirst = (flips: readonly Flip[], ledger: Ledger): readonly Flip[] => {
  // Of an app's own answers only the session type changes, and only where it is not known.
  const firmness = ({ changes }: Flip): number =>
    Math.max(...changes.map(({ question, app }) => (app === undefined ? FIRMNESS[ledger[question].source] : 0)));
  return flips.slice().sort((one, other) => firmness(one) - firmness(other));
};
