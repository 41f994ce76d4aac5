import type { AnswerSource, Given } from "../advice/types";
import type { Evidence } from "../knowledge/facts";
import type { AppVerdict, QuestionId, SessionType, Verdict } from "../knowledge/types";

export const SCHEMA = "cif-assessment/1";
/** Characters of JSON an `ntext` column takes at most. */
export const LONGEST = 1_048_576;

export interface SavedEntry {
  readonly value?: unknown;
  readonly source?: AnswerSource;
  readonly detected?: unknown;
  readonly evidence?: readonly Evidence[];
}

/** The saved form, `docs/schema/cif-assessment-1.json`. Only `schema` must be there when it is read back. */
export interface Assessment {
  readonly schema: typeof SCHEMA;
  readonly knowledge?: { readonly asOf: string; readonly hash: string };
  readonly takenOn?: string;
  readonly takenBy?: string;
  readonly ledger?: Readonly<Partial<Record<QuestionId, SavedEntry>>>;
  readonly verdict?: Verdict;
  readonly apps?: readonly SavedApp[];
  readonly notes?: readonly string[];
}

export interface SavedApp {
  readonly uniqueName: string;
  readonly session?: SessionType;
  readonly verdict?: AppVerdict;
}

/** The first thing wrong with a text, and where. Text: `problem.<kind>` with the path and the detail. */
export interface Problem {
  readonly kind:
    "not-json" | "too-long" | "other-kind" | "newer-schema" | "missing" | "wrong-type" | "unknown-value" | "duplicate";
  /** JSON pointer, e.g. `/ledger/cloud/value`; empty for the whole text. */
  readonly path: string;
  readonly detail?: string;
}

/** What a text held: the assessment and the admin's answers as far as they can be used, and everything wrong with it. */
export interface ReadBack {
  readonly assessment?: Assessment;
  readonly given: Given;
  readonly problems: readonly Problem[];
}

/** One thing that differs between two assessments. Values as the ledger has them; `undefined`: not there. */
export type Difference =
  /** `fact`: the answer is the admin's and still the same, what was read beside it is not. */
  | { readonly kind: "answer" | "fact"; readonly question: QuestionId; readonly was: unknown; readonly now: unknown }
  | { readonly kind: "app"; readonly app: string; readonly was?: SavedApp; readonly now?: SavedApp }
  | { readonly kind: "note"; readonly note: string; readonly came: boolean }
  | { readonly kind: "knowledge"; readonly was: string; readonly now: string; readonly updates: readonly string[] };

export interface Drift {
  readonly verdictWas?: Verdict;
  readonly verdictNow: Verdict;
  /** The advice is another one now. */
  readonly flips: boolean;
  readonly differences: readonly Difference[];
}
