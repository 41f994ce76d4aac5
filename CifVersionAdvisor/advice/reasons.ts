import type { JudgedApp } from "./appAdvice";
import { unmet } from "./blocking";
import { servesSome } from "./rules/channels";
import type { AnswerValues, Reason } from "./types";

/** What an app is carries its verdict; of an unnamed app the admin's word does. */
const ofApp = ({ app: { uniqueName, session }, hosting: [rule] }: JudgedApp): Reason => {
  if (uniqueName === "") return { id: `said-${session}`, row: "session" };
  if (session === "unknown" || !rule) return { id: "session-unknown", row: "session", app: uniqueName };
  return { id: rule.reason, row: rule.row, app: uniqueName };
};

/** What the version that could run there does not do, by the row that says so. */
const ofAnswers = ({ hosting }: JudgedApp, answers: AnswerValues): readonly Reason[] =>
  hosting.flatMap(({ runs }) =>
    runs
      ? [
          ...(servesSome(runs, answers.channels) ? [] : [{ id: `channels-${runs}`, row: "channels" }]),
          ...unmet(runs, answers).map(({ row }) => ({ id: row === "licence" ? row : `lacks-${runs}`, row })),
        ]
      : [],
  );

/** The sentences that carry the verdicts: never none. */
export function reasonsOf(judged: readonly JudgedApp[], answers: AnswerValues): readonly Reason[] {
  if (judged.length === 0) return [{ id: "no-app", row: "session" }];
  const all = [...judged.map(ofApp), ...judged.flatMap((app) => ofAnswers(app, answers))];
  return Array.from(new Map(all.map((reason) => [`${reason.id} ${reason.row} ${reason.app ?? ""}`, reason])).values());
}
