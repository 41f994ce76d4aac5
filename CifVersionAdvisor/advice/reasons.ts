import { VERSIONS } from "../knowledge";
import type { Version } from "../knowledge/types";
import { against } from "./against";
import { hostingOf } from "./rules/hosting";
import type { AnswerValues, Reason, ScopedApp } from "./types";

/** What an app is carries its verdict; of an unnamed app the admin's word does. */
function ofApp(app: ScopedApp): Reason {
  const { uniqueName, session } = app;
  const [rule, another] = hostingOf(app);
  if (uniqueName === "") return { id: `said-${session}`, row: "session" };
  if (!rule || another) return { id: "session-unknown", row: "session", app: uniqueName };
  return { id: rule.reason, row: rule.row, app: uniqueName };
}

/** What a version does not do, by the row that says so. */
const shortcoming = (version: Version, row: string): Reason =>
  row === "licence"
    ? { id: row, row }
    : { id: row === "channels" ? `channels-${version}` : `lacks-${version}`, row, version };

/** The sentences that carry the verdicts: never none. */
export function reasonsOf(apps: readonly ScopedApp[], answers: AnswerValues): readonly Reason[] {
  if (apps.length === 0) return [{ id: "no-app", row: "session" }];
  const reasons = apps.map(ofApp);
  for (const version of VERSIONS)
    if (apps.some((app) => hostingOf(app).some(({ runs }) => runs === version)))
      for (const { row } of against(version, answers)) {
        const short = shortcoming(version, row);
        if (!reasons.some((reason) => reason.id === short.id && reason.row === row)) reasons.push(short);
      }
  return reasons;
}
