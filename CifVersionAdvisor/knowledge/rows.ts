import type { QuestionId, Row, SourceId } from "./types";

const row = (id: string, one: SourceId, two: SourceId, ...questions: readonly QuestionId[]): Row => ({
  id,
  cells: { "1.0": { source: one }, "2.0": { source: two } },
  ...(questions.length > 0 && { questions }),
});
/** A row that quotes the page "Choose between versions" of 2020-11-02, the seed of this matrix. */
const seed = (id: string, ...questions: readonly QuestionId[]): Row => row(id, "CH-20b", "CH-20b", ...questions);
const same = (alike: Row): Row => ({ ...alike, same: true });

/** The comparison matrix: the seed's rows in its order, then what the seed says in prose, then what later pages add. */
export const rows: readonly Row[] = [
  seed("session", "session", "apps"),
  seed("apps", "apps"),
  seed("deployment"),
  seed("panelSide", "panelSide"),
  seed("panelModes", "panelHidden"),
  seed("providers", "severalProviders"),
  same(seed("panelManagement")),
  seed("channelAnalytics", "channelAnalytics"),
  seed("notificationTemplates", "notificationTemplates"),
  seed("applicationTabTemplates", "applicationTabTemplates"),
  seed("sessionTemplates", "sessionTemplates"),
  seed("channels", "channels"),
  seed("cloud", "cloud"),
  seed("customMessaging", "channels"),
  seed("audience"),
  row("licence", "GET1", "SYS2", "customerService", "enterprise"),
  row("installation", "GET1", "GET2", "customerService"),
  row("browsers", "SYS1", "SYS2"),
  same(row("clickToAct", "CFG1-25", "CFG2")),
  row("configuration", "CFG1-25", "FAQ25"),
  same(row("packaging", "FAQ25", "FAQ25")),
];
