import { applyChanges } from "../../../CifVersionAdvisor/advice";
import { Case } from "../support/given";
import { organization } from "../support/organization";
import { flipsByHand, flipsInWords } from "./changing";
import { appsOf, combinations } from "./classes";
import { answersAt, size } from "./space";

/** How far apart the combinations of answers are that are tried: primes, so that all answers meet. */
const EVERY = { 1: 39_989, 2: 159_979 } as const;

describe.each([1, 2] as const)("%i apps", (length) => {
  const every = EVERY[length];
  const sample = Array.from({ length: Math.floor(size / every) }, (_, place) => place * every);

  test.each(combinations(length))(`flip as they say, by all smallest sets: ${"%s ".repeat(length)}`, (...classes) => {
    const installedApps = appsOf(classes);
    const org = organization(installedApps);
    const apps = Object.fromEntries(
      installedApps.map(({ uniqueName }, place) => [uniqueName, classes[place] ?? "single"]),
    );
    for (const index of sample) {
      const answers = answersAt(index);
      const chosen = Object.keys(apps).map((uniqueName) => ({ uniqueName }));
      const { advice, ledger, answers: given } = new Case(org, { ...answers, apps: chosen });
      expect([index, flipsInWords(advice.flips)]).toEqual([index, flipsByHand({ apps, answers })]);
      for (const { changes, verdict, unserved } of advice.flips) {
        const after = new Case(org, applyChanges(given, ledger, changes)).advice;
        expect([after.verdict, after.unserved]).toEqual([verdict, unserved]);
      }
    }
  });
});
