import type { QuestionId, Version } from "../knowledge/types";
import { servesSome } from "./rules/channels";
import { REQUIREMENTS } from "./rules/requirements";
import type { AnswerValues } from "./types";

/** A question whose answer stands against a version, and the row that says so. */
interface Obstacle {
  readonly question: Exclude<QuestionId, "apps">;
  readonly row: string;
}

const lacked = (version: Version) => REQUIREMENTS.filter(({ lacking }) => lacking.includes(version));
const LACKED = { "1.0": lacked("1.0"), "2.0": lacked("2.0") };

const NO_CHANNEL: Obstacle = { question: "channels", row: "channels" };

/** What stands against the version: that it serves no wanted channel, then the requirements it does not meet. */
export function against(version: Version, answers: AnswerValues): readonly Obstacle[] {
  const unmet = LACKED[version].filter(({ question, must }) => answers[question] === must);
  return servesSome(version, answers.channels) ? unmet : [NO_CHANNEL, ...unmet];
}

/** The questions about what is nice to have and the version has not. */
export const givenUp = (version: Version, answers: AnswerValues): readonly QuestionId[] =>
  LACKED[version].filter(({ question, nice }) => answers[question] === nice).map(({ question }) => question);
