import { VERSIONS } from "../knowledge";
import type { Verdict, Version } from "../knowledge/types";
import { against } from "./against";
import { hostingOf, type HostingRule } from "./rules/hosting";
import type { AnswerValues, ScopedApp } from "./types";

/** Versions as bits of a number, so that it stands for a set of them. */
const BITS: Readonly<Record<Version, number>> = { "1.0": 1, "2.0": 2 };

/** The overall verdict by the set of versions that serve some app. */
const OVERALL = ["neither", "1.0", "2.0", "both"] as const;

interface Outcome {
  readonly verdict: Verdict;
  /** Bit n: the overall verdict `OVERALL[n]` can still come out. Two cases with the same have the same result. */
  readonly possible: number;
  readonly unserved: number;
}

/** The versions, as a set, that nothing in the answers stands against. */
export const servingIn = (answers: AnswerValues): number =>
  VERSIONS.reduce((set, version) => (against(version, answers).length > 0 ? set : set | BITS[version]), 0);

/** All that can come out when every app gets, of the versions that serve, one that can run in it. */
export function fold(apps: readonly (readonly Pick<HostingRule, "runs">[])[], serving: number): Outcome {
  let possible = 1;
  let unserved = 0;
  for (const hosting of apps) {
    let next = 0;
    let canBe = 0;
    for (const { runs } of hosting) {
      const gets = runs ? BITS[runs] & serving : 0;
      canBe |= gets;
      for (let served = 0; served < OVERALL.length; served += 1)
        if (possible & (1 << served)) next |= 1 << (served | gets);
    }
    possible = next;
    if (canBe === 0) unserved += 1;
  }
  return { verdict: OVERALL.find((_, served) => possible === 1 << served) ?? "undetermined", possible, unserved };
}

const unnamed = (session: "single" | "multi"): ScopedApp => ({
  uniqueName: "",
  session,
  sessionFrom: "you",
  kind: session === "multi" ? "workspace" : "other",
  inScope: true,
});
const [single, multi] = [unnamed("single"), unnamed("multi")];

/** What `session` stands for where no app is in scope; an unnamed multi-session app counts as the workspace. */
const UNNAMED: Readonly<Record<AnswerValues["session"], readonly ScopedApp[]>> = {
  single: [single],
  multi: [multi],
  both: [multi, single],
  unknown: [],
};

const SAYABLE = ["single", "multi", "both"] as const;

/** The apps the advice is about: those in scope, else what `session` stands for. */
export const appsOf = ({ apps, session }: AnswerValues): readonly ScopedApp[] =>
  apps.length > 0 ? apps : UNNAMED[session];

export const outcomeFor = (apps: readonly ScopedApp[], serving: number): Outcome => fold(apps.map(hostingOf), serving);

/** What the apps in scope get; where nothing is known of them, any session may still be the answer. */
export function outcomeOf(answers: AnswerValues): Outcome {
  const apps = appsOf(answers);
  const serving = servingIn(answers);
  if (apps.length > 0) return outcomeFor(apps, serving);
  const possible = SAYABLE.reduce((all, said) => all | outcomeFor(UNNAMED[said], serving).possible, 0);
  return { verdict: "undetermined", possible, unserved: 0 };
}
