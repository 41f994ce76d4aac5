import { documentedHost, licensedProduct, VERSIONS } from "../../knowledge";
import type { Version } from "../../knowledge/types";
import type { AnswerValues, AppAdvice, Note, ScopedApp } from "../types";
import { leftOver, servesSome } from "./channels";

/** What a note's condition looks at. `on`: the only version that runs in the app, served or not. */
export interface NotedApp {
  readonly app: ScopedApp;
  readonly advice: AppAdvice;
  readonly on: Version | undefined;
}

/** A note about apps: it concerns every app for which `when` holds. Texts: `note.<id>`, `note.<id>.do`. */
interface AppNoteRule {
  readonly id: string;
  readonly kind: Note["kind"];
  readonly row: string;
  readonly when: (of: NotedApp, answers: AnswerValues) => boolean;
  /** The list of apps that was read is its evidence. */
  readonly read?: boolean;
  /** What it says of the apps it concerns beyond their names. */
  readonly says?: (concerned: readonly NotedApp[]) => Pick<Note, "names" | "version">;
}

const note = (
  id: string,
  kind: Note["kind"],
  row: string,
  when: AppNoteRule["when"],
  more: Pick<AppNoteRule, "read" | "says"> = {},
): AppNoteRule => ({ id, kind, row, when, ...more });

/** The licenses that the advised versions need. */
const licences: NonNullable<AppNoteRule["says"]> = (concerned) => {
  const needed = VERSIONS.filter((one) => concerned.some(({ advice: { verdict } }) => verdict === one));
  const [version, other] = needed;
  return { names: needed.map((one) => licensedProduct[one]), version: other ? undefined : version };
};

/** Some wanted channel is not the version's to serve. */
const leaves =
  (version: Version): AppNoteRule["when"] =>
  ({ on }, { channels }) =>
    on === version && leftOver(on, channels).length > 0;

export const APP_NOTES: readonly AppNoteRule[] = [
  note("multisession-host", "conflict", "apps", ({ app }) => app.session === "multi" && app.kind === "other"),
  note("retired-app", "caution", "apps", ({ app }) => app.session === "multi" && app.kind === "omnichannel"),
  note("app-not-found", "caution", "apps", ({ app }) => app.installed === false, { read: true }),
  note(
    "session-type-differs",
    "caution",
    "session",
    ({ app: { uniqueName, sessionRead } }) =>
      sessionRead !== undefined && (documentedHost(uniqueName)?.session ?? sessionRead) !== sessionRead,
    { read: true },
  ),
  note("byoc", "info", "customMessaging", leaves("2.0")),
  note("byoc-needs-workspace", "info", "customMessaging", leaves("1.0")),
  note("not-designed-for", "caution", "channels", ({ on }, { channels }) => on === "2.0" && !servesSome(on, channels)),
  note("provider-icon", "caution", "panelModes", ({ on }, { panelHidden }) => on === "1.0" && panelHidden === "must"),
  note(
    "confirm-licence",
    "caution",
    "licence",
    ({ advice: { verdict } }, { customerService, enterprise }) =>
      // Where 2.0 fits and Enterprise is known, it is there, and Customer Service with it.
      (verdict === "1.0" && customerService === "unknown") || (verdict === "2.0" && enterprise === "unknown"),
    { says: licences },
  ),
  note("first-party-voice", "info", "channels", ({ advice: { verdict } }) => verdict === "2.0"),
];
