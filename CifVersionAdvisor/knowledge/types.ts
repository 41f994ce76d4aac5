export type Version = "1.0" | "2.0";
export type Verdict = Version | "both" | "neither" | "undetermined";
export type AppVerdict = Version | "neither" | "undetermined";
export type SessionType = "single" | "multi" | "unknown";
export type Need = "must" | "nice" | "no";
export type YesNo = "yes" | "no";
export type Channel = "telephony" | "sms" | "chat" | "customMessaging";
export type Cloud = "commercial" | "gcc" | "gccHigh" | "dod" | "china";
export type PanelSide = "any" | "rightNice" | "rightMust" | "leftNice" | "leftMust";

/** Key of an entry in `sources.ts`. */
export type SourceId = string;

/** A page or text a statement rests on. `date` is the page's own, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly date: string;
}

/**
 * One row of the comparison matrix. Texts by convention: `row.<id>` names it, `row.<id>.1` and `row.<id>.2`
 * are the statements of the two versions as their source has them.
 */
export interface Row {
  readonly id: string;
  readonly cells: { readonly "1.0": Cell; readonly "2.0": Cell };
  /** Ids of the questions whose answers this row decides about. */
  readonly questions?: readonly QuestionId[];
  /** The two versions say the same here: left out by the "differences" filter. */
  readonly same?: true;
}

interface Cell {
  readonly source: SourceId;
}

/** What changed after the statement a row makes. Texts: `update.<id>.was`, `update.<id>.now`. */
export interface Update {
  readonly id: string;
  readonly row: string;
  readonly version?: Version;
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or undefined when no source dates it. */
  readonly since?: string;
  readonly source: SourceId;
  /** Where the earlier statement stood, when that is not the row's own source. */
  readonly from?: SourceId;
  readonly confidence: "confirmed" | "inferred";
}

/** Two sources that say different things. Text: `contradiction.<id>`. */
export interface Contradiction {
  readonly id: string;
  readonly row: string;
  readonly sources: readonly [SourceId, SourceId];
}

export type QuestionId =
  | "apps"
  | "session"
  | "channels"
  | "cloud"
  | "severalProviders"
  | "channelAnalytics"
  | "notificationTemplates"
  | "applicationTabTemplates"
  | "sessionTemplates"
  | "panelSide"
  | "panelHidden"
  | "customerService"
  | "enterprise";

/** An app CIF's documentation names as a host. `session` is the documented type and outranks what is read. */
export interface DocumentedHost {
  readonly uniqueName: string;
  readonly session: "single" | "multi";
  readonly role: "workspace" | "omnichannel" | "host";
  /** Part of Dynamics 365 Customer Service: its presence answers `customerService`. */
  readonly customerService?: true;
  readonly source: SourceId;
}

/** A domain of organization addresses. `#` in it stands for a number or nothing. */
export interface CloudDomain {
  readonly domain: string;
  readonly cloud: Cloud;
  readonly source: SourceId;
}

/**
 * What the advice depends on. `values` are the answers to choose from; `assumed` holds until one is given
 * (`unknown`: nothing is assumed). The values of `apps` are the apps of the organization, so it lists none.
 */
export interface Question {
  readonly id: QuestionId;
  /** The matrix row it decides about. */
  readonly row: string;
  readonly kind: "apps" | "one" | "set";
  readonly values: readonly string[];
  readonly assumed: string | readonly string[];
  /** A read of the organization may answer it. */
  readonly read?: true;
}
