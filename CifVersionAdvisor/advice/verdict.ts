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
  hosting.map(({ runs }) => (runs && !isBlocked(runs, answers) ? runs : "neither"));

export const oneVerdict = ([first, ...others]: readonly Known[]): AppVerdict =>
  first === undefined || others.some((other) => other !== first) ? "undetermined" : first;

/** All overall verdicts that can come out when each app gets one of its own, as bits of `possible`. */
export function fold(apps: readonly (readonly Known[])[]): number {
  let possible = 1 << SERVED.neither;
  for (const verdicts of apps) {
    let next = 0;
    for (let served = 0; served < OVERALL.length; served += 1)
      if (possible & (1 << served)) for (const verdict of verdicts) next |= 1 << (served | SERVED[verdict]);
    possible = next;
  }
  return possible;
}

/** Nothing is known of the apps: any session may be the answer. */
const possibleWithoutApps = (answers: AnswerValues): number =>
  (["single", "multi", "both"] as const).reduce(
    (possible, session) => possible | outcomeOf(groupsOf(unnamedApps(session)), answers).possible,
    0,
  );

/** Two cases have the same result when their overall verdicts are the same. */
export function outcomeOf(groups: readonly Group[], answers: AnswerValues): Outcome {
  if (groups.length === 0) return { verdict: "undetermined", possible: possibleWithoutApps(answers), unserved: 0 };
  const each = groups.map(({ hosting }) => verdictsOf(hosting, answers));
  const possible = fold(each);
  return {
    verdict: OVERALL.find((_, served) => possible === 1 << served) ?? "undetermined",
    possible,
    unserved: groups.reduce(
      (sum, { apps }, place) => (each[place]?.every((verdict) => verdict === "neither") ? sum + apps.length : sum),
      0,
    ),
  };
}
