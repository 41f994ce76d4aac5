import type { AppVerdict, Verdict } from "../knowledge/types";
import { isBlocked } from "./blocking";
import { groupsOf, unnamedApps, type Group } from "./groups";
import type { HostingRule } from "./rules/hosting";
import type { AnswerValues } from "./types";

/** What the apps of one case get. `possible`: bit n says that the overall verdict `OVERALL[n]` can still come out. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly possible: number;
  readonly unserved: number;
}

/** Overall verdict by what is served: bit 0 an app on 1.0, bit 1 an app on 2.0. */
const OVERALL = ["neither", "1.0", "2.0", "both"] as const;
const SERVED = { "1.0": 1, "2.0": 2, neither: 0 } as const;

type Known = Exclude<AppVerdict, "undetermined">;

/** The verdicts an app can get: one for each session type it may have. */
export const verdictsOf = (hosting: readonly HostingRule[], answers: AnswerValues): readonly Known[] =>
  Array.from(new Set(hosting.map(({ runs }) => (runs && !isBlocked(runs, answers) ? runs : "neither"))));

export const oneVerdict = (verdicts: readonly Known[]): AppVerdict => {
  const [first, other] = verdicts;
  return first === undefined || other !== undefined ? "undetermined" : first;
};

/** All overall verdicts that can come out when each app gets one of its own. */
export function fold(apps: readonly (readonly Known[])[]): number {
  const start = 1 << SERVED.neither;
  return apps.reduce(
    (possible, verdicts) =>
      OVERALL.reduce(
        (next, _, served) =>
          possible & (1 << served)
            ? verdicts.reduce((bits, verdict) => bits | (1 << (served | SERVED[verdict])), next)
            : next,
        0,
      ),
    start,
  );
}

const possibleIn = (groups: readonly Group[], answers: AnswerValues): number =>
  fold(groups.map(({ hosting }) => verdictsOf(hosting, answers)));

/** Nothing is known of the apps: any session may be the answer. */
const possibleWithoutApps = (answers: AnswerValues): number =>
  (["single", "multi", "both"] as const).reduce(
    (possible, session) => possible | possibleIn(groupsOf(unnamedApps(session)), answers),
    0,
  );

export function outcomeOf(groups: readonly Group[], answers: AnswerValues): Outcome {
  if (groups.length === 0) return { verdict: "undetermined", possible: possibleWithoutApps(answers), unserved: 0 };
  const possible = possibleIn(groups, answers);
  const unserved = groups.filter(({ hosting }) => oneVerdict(verdictsOf(hosting, answers)) === "neither");
  return {
    verdict: OVERALL.find((_, served) => possible === 1 << served) ?? "undetermined",
    possible,
    unserved: unserved.reduce((sum, { apps }) => sum + apps.length, 0),
  };
}
