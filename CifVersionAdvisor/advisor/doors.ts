import type { Text } from "../assessment/text";
import type { Detected } from "../knowledge/facts";
import type { Earlier, ReadProgress } from "../ui/view";

/** Everything the advisor needs of the outside, so that it runs the same in a form, on a page and in a test. */
export interface Doors {
  /** Starts all reads together; `progress` is told of each that ends, `known` works out what is known by then. The result never rejects. */
  readonly read: (progress: (reads: readonly ReadProgress[], known: () => Detected) => void) => Reading;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** Runs `act` after `ms` milliseconds; the answer calls it off. */
  readonly later: (ms: number, act: () => void) => () => void;
  readonly text: () => Text;
  readonly files: Files;
  readonly troubleOf: (error: unknown) => Trouble;
  /** Set on a form: the bound columns. */
  readonly column?: Column;
  /** Set on a full page: the advisor's own table. */
  readonly table?: AssessmentTable;
  readonly takenBy?: string;
}

export interface Reading {
  readonly result: Promise<Detected>;
  cancel(): void;
}

/** Each says whether it was done; none rejects. */
interface Files {
  readonly save: (name: string, type: string, content: string) => Promise<boolean>;
  readonly copy: (content: string) => Promise<boolean>;
  /** The text of the file the admin picked; nothing when none was picked. */
  readonly pick: () => Promise<{ readonly text?: string; readonly refused?: true }>;
  readonly print: () => void;
}

export interface Kept {
  readonly assessment: string;
  /** Option value of the verdict. */
  readonly recommendation: number;
  readonly summary: string;
}

export interface Column {
  readonly stored: string | undefined;
  /** Longest text the column takes, in characters. */
  readonly longest: number;
  readonly longestSummary: number;
  /** Hands the values to the form. */
  write(kept: Kept): void;
}

export interface Row extends Kept {
  readonly name: string;
  readonly note: string;
  readonly knowledgeDate: string;
  readonly cloud: string;
  readonly takenOn: string;
}

export interface StoredRow extends Earlier {
  readonly assessment: string;
  readonly summary: string;
  /** Changes with every save of the row. */
  readonly version: string;
}

/** What kept something from being done; `kind` as in the texts `trouble.<kind>`. */
export interface Trouble {
  readonly kind: string;
  readonly message?: string;
}

/** Every call rejects with the platform's error, for `troubleOf`. */
export interface AssessmentTable {
  list(): Promise<readonly Earlier[]>;
  open(id: string): Promise<StoredRow>;
  create(row: Row): Promise<string>;
  update(id: string, row: Row): Promise<void>;
  remove(id: string): Promise<void>;
}
