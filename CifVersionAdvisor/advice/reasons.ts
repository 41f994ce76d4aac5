import type { Version } from "../knowledge/types";
import type { JudgedApp } from "./appAdvice";
import { unmet } from "./blocking";
import { servesSome } from "./rules/channels";
import type { AnswerValues, Reason } from "./types";

type ReasonedApp = Pick<JudgedApp, "app" | "hosting">;

/** What an app is carries its verdict; of an unnamed app the admin's word does. */
const ofApp = ({ app: { uniqueName, session }, hosting: [rule] }: ReasonedApp): Reason => {
  if (uniqueName === "") return { id: `said-${session}`, row: "session" };
  if (session === "unknown" || !rule) return { id: "session-unknown", row: "session", app: uniqueName };
  return { id: rule.reason, row: rule.row, app: uniqueName };
};

/** What a version does not do, by the row that says so. */
const ofAnswers = (version: Version, answers: AnswerValues): readonly Reason[] => [
  ...(servesSome(version, answers.channels) ? [] : [{ id: `channels-${version}`, row: "channels" }]),
  ...unmet(version, answers).map(({ row }) => ({ id: row === "licence" ? row : `lacks-${version}`, row })),
];

const VERSIONS: readonly Version[] = ["2.0", "1.0"];

/** The sentences that carry the verdicts: never none. */
export function reasonsOf(judged: readonly ReasonedApp[], answers: AnswerValues): readonly Reason[] {
  if (judged.length === 0) return [{ id: "no-app", row: "session" }];
  const carried = VERSIONS.filter((version) =>
    judged.some(({ hosting }) => hosting.some(({ runs }) => runs === version)),
  );
  const lacking = carried.flatMap((version) => ofAnswers(version, answers));
  return [
    ...judged.map(ofApp),
    ...lacking.filter(({ id, row }, place) => lacking.findIndex((one) => one.id === id && one.row === row) === place),
  ];
}
