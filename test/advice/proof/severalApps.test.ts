import { fold as foldOf } from "../../../CifVersionAdvisor/advice/verdict";
import type { Given } from "../../../CifVersionAdvisor/advice/types";
import { Case } from "../support/given";
import { organization } from "../support/organization";
import { HARMLESS, overallByHand, unservedByHand } from "./byHand";
import { appsOf, combinations } from "./classes";
import type { Answered } from "./space";

/** One combination of answers for each way the two versions can serve or not. */
const ANSWERS: readonly Partial<Answered>[] = [
  {},
  { severalProviders: "must" },
  { enterprise: "no" },
  { channels: ["chat"] },
  { channels: ["customMessaging"] },
  { severalProviders: "must", panelSide: "leftMust", enterprise: "no" },
];

describe.each([2, 3])("%i apps", (length) => {
  test.each(combinations(length))(
    `have the overall verdict of their own verdicts, whatever their order and case: ${"%s ".repeat(length)}`,
    (...classes) => {
      for (const partial of ANSWERS) {
        const answers: Answered = { ...HARMLESS, ...partial };
        const list = appsOf(classes);
        const names = list.map(({ uniqueName }) => uniqueName);
        const choosing = (chosen: readonly string[]): Given => ({
          ...answers,
          apps: chosen.map((uniqueName) => ({ uniqueName })),
        });
        const { advice } = new Case(organization(list), choosing(names));
        expect([partial, advice.verdict]).toEqual([partial, overallByHand(classes, answers)]);
        expect(advice.unserved).toBe(unservedByHand(classes, answers));
        const turned = new Case(
          organization([...list].reverse()),
          choosing([...names].reverse().map((name) => name.toUpperCase())),
        );
        expect(turned.advice).toEqual(advice);
      }
    },
  );
});

describe("the fold over any number of apps", () => {
  const [on1, on2, none] = [{ runs: "1.0" }, { runs: "2.0" }, {}] as const;
  const SETS = [[on1], [on2], [none], [on1, none], [on1, on2], [on2, none]] as const;
  const BOTH_SERVE = 3;
  const fold = (apps: Parameters<typeof foldOf>[0]): number => foldOf(apps, BOTH_SERVE).possible;
  const folds = SETS.map((set) => fold([set]));

  test.each(SETS.map((set, place) => [set, place] as const))(
    "%j twice is as good as once when it is decided",
    (set, place) => {
      if (set.length === 1) expect(fold([set, set])).toBe(folds[place]);
      else expect(fold([set, set, set])).toBe(fold([set, set]));
    },
  );

  test("does not depend on the order", () => {
    for (const one of SETS)
      for (const two of SETS)
        for (const three of SETS) {
          expect(fold([one, two, three])).toBe(fold([three, one, two]));
          expect(fold([one, two, three])).toBe(fold([two, one, three]));
        }
  });

  test("of no app leaves nothing served", () => {
    expect(fold([])).toBe(1);
  });
});
