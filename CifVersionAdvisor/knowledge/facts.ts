import type { Cloud, Need, QuestionId, SessionType, YesNo } from "./types";

/** How a read ended; anything but `read` leaves its facts unknown. */
export type ReadOutcome = "read" | "notThere" | "notAllowed" | "throttled" | "timedOut" | "failed";

/** The read says nothing. That a table is not there often is the answer. */
export const hasFailed = (outcome: ReadOutcome): boolean => outcome !== "read" && outcome !== "notThere";

/** What is wrong with an answer that the platform itself gave as a good one. Text: `read.failed.<reason>`. */
export type OddAnswer = "noList" | "noNextPage" | "unusable";

/** What an answer rests on: the table asked, how the read ended, the raw value, and when (ISO 8601, UTC). */
export interface Evidence {
  readonly table: string;
  readonly outcome: ReadOutcome;
  readonly raw?: string;
  readonly readAt?: string;
  /** The privilege that is missing, e.g. `prvReadAppModule`, when `outcome` is `notAllowed`. */
  readonly privilege?: string;
  readonly reason?: OddAnswer;
  /** The platform's own error code and message. */
  readonly code?: number;
  readonly message?: string;
}

/** An active Unified Interface app of the organization. */
export interface InstalledApp {
  readonly id: string;
  readonly uniqueName: string;
  readonly name: string;
  /** From `navigationtype`: 0 single, 1 multi, anything else unknown. */
  readonly session: SessionType;
}

export interface Provider1 {
  readonly name: string;
  /** App module ids, lower case, without braces. */
  readonly appIds: readonly string[];
  /** `msdyn_ciproviderapiversion` is 1: a set-up of 2019 or 2020 that called itself 2.0. */
  readonly apiVersion2: boolean;
}

export interface Provider2 {
  readonly id: string;
  readonly name: string;
  readonly uniqueName: string;
}

/** An app profile of one of the two multi-session apps, with its active third-party 2.0 providers. */
export interface Profile {
  readonly name: string;
  readonly providerIds: readonly string[];
}

/**
 * Lists for the set-up check; only active rows. `undefined`: the table was not read, or not every row of a list of which
 * only "is not there" is said. An absent table is in `absentTables`.
 */
export interface SetupFacts {
  readonly apps?: readonly InstalledApp[];
  /** Rows of `apps` had to be left out: what is not among them may be there all the same. */
  readonly appsIncomplete?: true;
  readonly providers1?: readonly Provider1[];
  /** Without Microsoft's own `msdyn_omnichannel`. */
  readonly providers2?: readonly Provider2[];
  readonly profiles?: readonly Profile[];
  /** Unique names of installed solutions. */
  readonly solutions?: readonly string[];
  /** Tables whose read said that they do not exist. */
  readonly absentTables: readonly string[];
  /** How the reads of these tables ended. */
  readonly reads?: readonly Evidence[];
}

/** What was read from the organization, question by question. A question that is missing was not answered by a read. */
export interface Detected {
  readonly apps?: readonly InstalledApp[];
  readonly cloud?: Cloud;
  readonly needs: Readonly<Partial<Record<DetectableNeed, Need>>>;
  readonly customerService?: YesNo;
  readonly evidence: Readonly<Partial<Record<QuestionId, readonly Evidence[]>>>;
  readonly setup: SetupFacts;
}

/** An answer or a name; an app with its session type. */
export type DifferenceItem = string | InstalledApp;

/** What changed between two readings: about a question, or in a table of the set-up. */
export interface Difference {
  readonly about: QuestionId | "msdyn_ciprovider" | "msdyn_channelprovider" | "msdyn_appconfiguration" | "solution";
  /** New or changed; the answer that now holds. */
  readonly came: readonly DifferenceItem[];
  readonly gone: readonly DifferenceItem[];
}

export type DetectableNeed =
  "severalProviders" | "channelAnalytics" | "notificationTemplates" | "applicationTabTemplates" | "sessionTemplates";

export const NOTHING_DETECTED: Detected = { needs: {}, evidence: {}, setup: { absentTables: [] } };
