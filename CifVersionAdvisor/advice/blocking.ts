import type { Version } from "../knowledge/types";
import { wordOf } from "./answers";
import { servesSome } from "./rules/channels";
import { REQUIREMENTS, type RequirementRule } from "./rules/requirements";
import type { AnswerValues } from "./types";

const lacked = (version: Version) => REQUIREMENTS.filter(({ lacking }) => lacking.includes(version));
const LACKED: Readonly<Record<Version, readonly RequirementRule[]>> = { "1.0": lacked("1.0"), "2.0": lacked("2.0") };

/** The requirements among the answers that the version does not meet. Wanted channels are not among them. */
export const unmet = (version: Version, answers: AnswerValues): readonly RequirementRule[] =>
  LACKED[version].filter(({ question, must }) => answers[question] === must);

/** What the version lacks of that which is only nice to have. */
export const givenUp = (version: Version, answers: AnswerValues): readonly RequirementRule[] =>
  LACKED[version].filter(({ question, nice }) => answers[question] === nice);

export const isBlocked = (version: Version, answers: AnswerValues): boolean =>
  LACKED[version].some(({ question, must }) => answers[question] === must) || !servesSome(version, answers.channels);

/** The answers that stand against the version, wanted channels first, as question and value. */
export const against = (version: Version, answers: AnswerValues) =>
  [
    ...(servesSome(version, answers.channels) ? [] : (["channels"] as const)),
    ...unmet(version, answers).map(({ question }) => question as Exclude<typeof question, "apps">),
  ].map((question) => ({ question, value: wordOf(answers, question) }));
