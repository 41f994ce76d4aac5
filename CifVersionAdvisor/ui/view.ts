import type { Advice, AnswerValues, Flip, Given, Ledger, Warning } from "../advice/types";
import type { Document } from "../assessment/exports/section";
import type { Drift, Problem } from "../assessment/types";
import type { Difference, ReadOutcome } from "../knowledge/facts";
import type { QuestionId } from "../knowledge/types";

/** Everything the page shows, as plain values. The page knows no platform and no clock. */
export interface View {
  readonly state: "loading" | "ready" | "refreshing";
  /** The reads in the order they were started. */
  readonly reads: readonly ReadProgress[];
  readonly ledger: Ledger;
  /** Absent until the apps are known to be read or not readable. */
  readonly advice?: Advice;
  readonly warnings: readonly Warning[];
  readonly given: Given;
  readonly whatIf?: { readonly flip: Flip; readonly ledger: Ledger; readonly advice: Advice };
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What reading again found changed; absent when the organization was read once. */
  readonly changes?: readonly Difference[];
  readonly readAt?: string;
  readonly saved: Saved;
}

export interface ReadProgress {
  readonly table: string;
  readonly outcome: ReadOutcome | "reading";
}

export interface Saved {
  /** Bound to a form's column, kept in the advisor's own table, or not kept at all. */
  readonly where: "column" | "table" | "nowhere";
  readonly status: "idle" | "saving" | "saved" | "trouble";
  /** Text: `trouble.<kind>`, with the platform's message. */
  readonly trouble?: undefined | { readonly kind: string; readonly message?: string };
  /** The stored text could not be used; it is left as it was. */
  readonly problem?: Problem | undefined;
  /** Nothing is written over that text until the admin keeps the decision. */
  readonly left?: boolean;
  /** The assessment that is open; its name is empty where it has that of its advice. */
  readonly current?: Earlier | undefined;
  /** Absent while it is being read or where there is no list. */
  readonly earlier?: readonly Earlier[];
  readonly drift?: Drift | undefined;
  readonly comparison?: undefined | { readonly with: Earlier; readonly drift: Drift };
  readonly importProblem?: Problem | undefined;
  /** What was last exported, copied or imported. Text: `done.<kind>`. */
  readonly done?: string | undefined;
}

export interface Earlier {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  readonly takenOn?: string;
  readonly verdict?: string;
}

export type RecordFormat = "markdown" | "csv" | "json";

export interface Actions {
  /** `undefined` takes the admin's answer back: what was read or assumed holds again. */
  answer<Q extends Exclude<QuestionId, "apps">>(question: Q, value: AnswerValues[Q] | "unknown" | undefined): void;
  putInScope(uniqueName: string, inScope: boolean): void;
  saySession(uniqueName: string, session: "single" | "multi" | undefined): void;
  /** Apps as read again. */
  resetApps(): void;
  preview(flip: Flip | undefined): void;
  applyPreview(): void;
  undo(): void;
  redo(): void;
  refresh(): void;
  /** Focus has left the control: what is about to be kept is kept now. */
  leave(): void;
  /** Without a name it gets the sentence of its advice. */
  keep(name: string, note: string): void;
  /** Reads the list of earlier assessments; it is asked for, so that opening the page costs no request. */
  listEarlier(): void;
  open(id: string): void;
  compare(id: string | undefined): void;
  remove(id: string): void;
  /** Takes the decision as it was (`false`) or as it is now (`true`). */
  settleDrift(update: boolean): void;
  exportRecord(format: RecordFormat): void;
  copyRecord(format: RecordFormat): void;
  /** The record as it is printed. */
  recordDocument(): Document;
  importText(text: string): void;
  importFile(): void;
  readonly print: () => void;
  readonly copyText: (text: string) => void;
}

/** How the page is to be drawn; changes while it is open. */
export interface Surroundings {
  readonly width: number;
  readonly rightToLeft: boolean;
  readonly readOnly?: "disabled" | "masked";
  readonly fullPage: boolean;
  readonly phone: boolean;
  /** From `context.fluentDesignLanguage`, when the host gives one. */
  readonly theme?: HostTheme;
  /** Number of this instance: ids of two controls on one form must not collide. */
  readonly instance: string;
}

export interface HostTheme {
  readonly dark: boolean;
  /** Brand ramp, shades 10 to 160 by number. */
  readonly brand?: Readonly<Record<number, string>>;
  /** Fluent 9 tokens by name, as far as the host gives them. */
  readonly tokens?: Readonly<Record<string, string>>;
}

/** A source of views: `view` is the same value until something changed. */
export interface Store {
  view(): View;
  subscribe(listener: () => void): () => void;
  readonly actions: Actions;
}
