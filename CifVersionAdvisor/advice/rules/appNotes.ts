import type { Version } from "../../knowledge/types";
import { documentedHost } from "../apps";
import type { AnswerValues, AppAdvice, Note, ScopedApp } from "../types";
import { leftOver, servesSome } from "./channels";

/** What a note's condition looks at. `on`: the only version that runs in the app, served or not. */
export interface NotedApp {
  readonly app: ScopedApp;
  readonly advice: AppAdvice;
  readonly on: Version | undefined;
}

/** A note about apps: it concerns every app for which `when` holds. Texts: `note.<id>`, `note.<id>.do`. */
export interface AppNoteRule {
  readonly id: string;
  readonly kind: Note["kind"];
  readonly row: string;
  readonly when: (of: NotedApp, answers: AnswerValues) => boolean;
}

export const APP_NOTES: readonly AppNoteRule[] = [
  {
    id: "multisession-host",
    kind: "conflict",
    row: "apps",
    when: ({ app }) => app.session === "multi" && app.kind === "other",
  },
  {
    id: "retired-app",
    kind: "caution",
    row: "apps",
    when: ({ app }) => app.session === "multi" && app.kind === "omnichannel",
  },
  { id: "app-not-found", kind: "caution", row: "apps", when: ({ app }) => app.installed === false },
  {
    id: "session-type-differs",
    kind: "caution",
    row: "session",
    when: ({ app: { uniqueName, sessionRead } }) =>
      sessionRead !== undefined && (documentedHost(uniqueName)?.session ?? sessionRead) !== sessionRead,
  },
  {
    id: "byoc",
    kind: "info",
    row: "customMessaging",
    when: ({ on }, { channels }) => on === "2.0" && leftOver(on, channels).length > 0,
  },
  {
    id: "byoc-needs-workspace",
    kind: "info",
    row: "customMessaging",
    when: ({ on }, { channels }) => on === "1.0" && leftOver(on, channels).length > 0,
  },
  {
    id: "not-designed-for",
    kind: "caution",
    row: "channels",
    when: ({ on }, { channels }) => on === "2.0" && !servesSome(on, channels),
  },
  {
    id: "provider-icon",
    kind: "caution",
    row: "panelModes",
    when: ({ on }, { panelHidden }) => on === "1.0" && panelHidden === "must",
  },
  {
    id: "confirm-licence",
    kind: "caution",
    row: "licence",
    when: ({ advice: { verdict } }, { customerService, enterprise }) =>
      ((verdict === "1.0" || verdict === "2.0") && customerService === "unknown") ||
      (verdict === "2.0" && enterprise === "unknown"),
  },
  { id: "first-party-voice", kind: "info", row: "channels", when: ({ advice: { verdict } }) => verdict === "2.0" },
];
