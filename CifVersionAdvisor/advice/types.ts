import type { Evidence } from "../knowledge/facts";
import type {
  AppVerdict,
  Channel,
  Cloud,
  Need,
  PanelSide,
  QuestionId,
  SessionType,
  Verdict,
  Version,
  YesNo,
} from "../knowledge/types";

export type AnswerSource = "environment" | "you" | "assumed" | "unknown";

/** An app in which agents take conversations, as the advice sees it. */
export interface ScopedApp {
  readonly uniqueName: string;
  /** Display name as read; absent for an app that is not installed or has no name. */
  readonly name?: string;
  readonly session: SessionType;
  /** Where the session type comes from. */
  readonly sessionFrom: "documented" | "read" | "you" | "unknown";
  /** The read session type, when it differs from the one used. */
  readonly sessionRead?: SessionType;
  readonly kind: "workspace" | "omnichannel" | "other";
  /** False: chosen, but not in the list that was read. Absent when no list was read, or not all of it, and for an unnamed app. */
  readonly installed?: boolean;
  readonly inScope: boolean;
}

export interface AnswerValues {
  /** Every app offered, in scope or not, in the order shown. */
  readonly apps: readonly ScopedApp[];
  readonly session: "single" | "multi" | "both" | "unknown";
  readonly channels: readonly Channel[];
  readonly cloud: Cloud | "unknown";
  readonly severalProviders: Need;
  readonly channelAnalytics: Need;
  readonly notificationTemplates: Need;
  readonly applicationTabTemplates: Need;
  readonly sessionTemplates: Need;
  readonly panelSide: PanelSide;
  readonly panelHidden: Need;
  readonly customerService: YesNo | "unknown";
  readonly enterprise: YesNo | "unknown";
}

/** One line of the ledger: what holds, where it comes from and what it rests on. */
export interface Entry<Value> {
  readonly value: Value;
  readonly source: AnswerSource;
  /** What was read, kept beside an answer of the admin's. */
  readonly detected?: Value;
  /** The admin's answer and what was read say different things. */
  readonly contradicts?: true;
  readonly evidence: readonly Evidence[];
  /** Matrix row the question decides about. */
  readonly row: string;
}

export type Ledger = { readonly [Q in QuestionId]: Entry<AnswerValues[Q]> };

export interface GivenApp {
  readonly uniqueName: string;
  /** Only when the admin said it. */
  readonly session?: "single" | "multi";
}

/** The admin's own answers; nothing else. A value of `unknown` is the admin's "I don't know". */
export type Given = {
  readonly [Q in Exclude<QuestionId, "apps">]?: AnswerValues[Q] | "unknown";
} & { readonly apps?: readonly GivenApp[] };

/** A given answer that could not be used. Text: `warning.<kind>`; the question says where. */
export interface Warning {
  readonly question: QuestionId;
  readonly kind: "wrong-type" | "unknown-value" | "duplicate" | "empty";
  readonly value: string;
}

export type Cause = "custom-messaging" | "host" | "conflict";

/** A sentence that carries a verdict. Text: `reason.<id>`; `row` is the knowledge it cites. */
export interface Reason {
  readonly id: string;
  readonly row: string;
  readonly app?: string;
  /** The version that falls short. */
  readonly version?: Version;
}

/** A caution, blocker or conflict. Texts: `note.<id>` and, where there is something to do, `note.<id>.do`. */
export interface Note {
  readonly id: string;
  readonly kind: "caution" | "conflict" | "info" | "finding";
  readonly row: string;
  /** Unique names of the apps it concerns; empty when it concerns the organization. */
  readonly apps: readonly string[];
  /** What was found, as read: names for the sentence's `{0}`. */
  readonly names?: readonly string[];
  /** The one version it speaks of; absent: it speaks of both. */
  readonly version?: Version | undefined;
  readonly evidence?: readonly Evidence[];
}

/** One answer that takes part in a clash: what is asked for, by question and value. */
export interface Clash {
  readonly question: QuestionId | "host";
  readonly value: string;
}

/** A cheapest way out of `neither`. Text: `wayOut.<kind>`, with the question's name; a move has none and is told as a step. */
export interface WayOut {
  readonly kind: "drop" | "move" | "licence" | "channel";
  readonly question?: QuestionId;
  /** The version the app would get. */
  readonly to: Version;
}

export interface AppAdvice {
  readonly uniqueName: string;
  readonly name?: string;
  readonly session: SessionType;
  readonly verdict: AppVerdict;
  readonly cause?: Cause;
  /** Each a smallest set of answers that clash: without any one of them the verdict is another. */
  readonly clashes: readonly (readonly Clash[])[];
  readonly waysOut: readonly WayOut[];
  /** `nice` requirements the advised version lacks. */
  readonly givesUp: readonly QuestionId[];
}

export interface OpenQuestion {
  readonly id: QuestionId;
  /** How many different outcomes its answers lead to, all else as it is; 1 when it cannot change the result. */
  readonly outcomes: number;
}

export interface Change {
  readonly question: QuestionId;
  /** The value to give; for `apps` the unique name to take out of scope, or the session type of `app`. */
  readonly value: string;
  readonly app?: string;
}

/** A smallest set of answers (one, else two) that would change the verdict. */
export interface Flip {
  readonly changes: readonly Change[];
  readonly verdict: Verdict;
  readonly unserved: number;
}

/** A next step. Texts: `step.<id>` and, where there is something to check, `step.<id>.check`. */
export interface Step {
  readonly id: string;
  readonly row: string;
  /** The version that is set up by it; absent: the step comes before that or beside it. */
  readonly version?: Version | undefined;
}

export interface Advice {
  readonly verdict: Verdict;
  readonly apps: readonly AppAdvice[];
  /** Apps in scope that no version serves. */
  readonly unserved: number;
  readonly reasons: readonly Reason[];
  readonly notes: readonly Note[];
  /** Tables that the set-up check could not look at, and why. */
  readonly unchecked: readonly Evidence[];
  readonly openQuestions: readonly OpenQuestion[];
  readonly flips: readonly Flip[];
  readonly steps: readonly Step[];
}
