import { LONGEST } from "../assessment/types";
import type { Context } from "./context";
import { undocumented } from "./undocumented";

/** Characters of the summary's column when the host does not tell: the least a text column has. */
const LONGEST_SUMMARY = 100;

interface Bound {
  readonly stored: string | undefined;
  readonly longest: number;
  readonly longestSummary: number;
}

const lengthOf = (property: ComponentFramework.PropertyTypes.StringProperty | undefined, other: number): number => {
  const length = Number(property?.attributes?.MaxLength);
  return length > 0 ? length : other;
};

/**
 * The bound columns as they stand. `undefined` on a full page: nothing is bound there, so the property has neither
 * a value nor a column's attributes. What is undocumented is asked only where they do not tell.
 */
export function boundOf(context: Context): Bound | undefined {
  const { assessment, summary } = context.parameters;
  const { fullPage, rowId } = undocumented(context);
  const stored = assessment?.raw ?? undefined;
  if (!assessment) return undefined;
  if (!assessment.attributes && (fullPage || (stored === undefined && rowId === undefined))) return undefined;
  const readable = assessment.security?.readable ?? true;
  return {
    // A masked field holds a mask, not a text that was stored.
    stored: stored === "" || !readable ? undefined : stored,
    longest: lengthOf(assessment, LONGEST),
    longestSummary: lengthOf(summary, LONGEST_SUMMARY),
  };
}
