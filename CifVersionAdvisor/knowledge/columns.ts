import type { Verdict } from "./types";

/** Longest texts of the advisor's own columns, in characters. */
export const longestText = { name: 200, note: 4000, summary: 500 } as const;

/** The verdicts in the order of their option values. */
const VERDICTS: readonly Verdict[] = ["1.0", "2.0", "both", "neither", "undetermined"];
const FIRST_OPTION = 482_870_000;

/** The verdict as the value of a choice column, and back; `undefined` for a value that is none of them. */
export const optionOf = (verdict: Verdict): number => FIRST_OPTION + VERDICTS.indexOf(verdict);
export const verdictOf = (option: unknown): Verdict | undefined => VERDICTS[Number(option) - FIRST_OPTION];
