import { fold as foldOf } from "../../../CifVersionAdvisor/advice/verdict";
import type { Given } from "../../../CifVersionAdvisor/advice/types";
import { Case } from "../support/given";
import { organization } from "../support/organization";
import { serves, verdictByHand } from "./byHand";
import { CLASSES, classNames, type ClassName } from "./classes";
import { answersAt, type Answered } from "./space";

/** One combination of answers for each way the two versions can serve or not. */
const ANSWERS: readonly Partial<Answered>[] = [
  {},
  { severalProviders: "must" },
  { enterprise: "no" },
  { channels: ["chat"] },
  { channels: ["customMessaging"] },
  { severalProviders: "must", panelSide: "leftMust", enterprise: "no" },
];

const tuples = (length: number): readonly (readonly ClassName[])[] =>
  length === 0 ? [[]] : tuples(length - 1).flatMap((tuple) => classNames.map((name) => [...tuple, name]));

/** The overall verdicts that the apps' own session types leave open. */
function overallByHand(apps: readonly ClassName[], answers: Answered): string {
  const decided = apps.map((name) => verdictByHand(name, answers));
  const on = (version: string): boolean => decided.includes(version as "1.0");
  const mayBe1 = decided.includes("undetermined") && serves("1.0", answers) && !on("1.0");
  if (mayBe1) return "undetermined";
  return on("1.0") ? (on("2.0") ? "both" : "1.0") : on("2.0") ? "2.0" : "neither";
}

const named = (apps: readonly ClassName[]) =>
  apps.map((name, place) => ({ ...CLASSES[name], uniqueName: CLASSES[name].uniqueName, place }));

/** Two apps of a documented class are one app: only custom classes can come twice. */
const distinct = (apps: readonly ClassName[]): boolean => new Set(apps).size === apps.length;

describe.each([2, 3])("%i apps", (length) => {
  test("have the overall verdict of their own verdicts, whatever their order and case", () => {
    for (const apps of tuples(length).filter(distinct))
      for (const partial of ANSWERS) {
        const answers: Answered = { ...answersAt(0), ...NEUTRAL, ...partial };
        const list = named(apps);
        const choose = (names: readonly string[]): Given => ({
          ...answers,
          apps: names.map((uniqueName) => ({ uniqueName })),
        });
        const names = list.map(({ uniqueName }) => uniqueName);
        const { advice } = new Case(organization(list), choose(names));
        expect([apps, partial, advice.verdict]).toEqual([apps, partial, overallByHand(apps, answers)]);
        expect(advice.unserved).toBe(apps.filter((name) => verdictByHand(name, answers) === "neither").length);
        const turned = new Case(
          organization([...list].reverse()),
          choose([...names].reverse().map((name) => name.toUpperCase())),
        );
        expect(turned.advice).toEqual(advice);
      }
  });
});

const NEUTRAL: Partial<Answered> = {
  channels: ["telephony"],
  cloud: "commercial",
  severalProviders: "no",
  channelAnalytics: "no",
  notificationTemplates: "no",
  applicationTabTemplates: "no",
  sessionTemplates: "no",
  panelSide: "any",
  panelHidden: "no",
  customerService: "yes",
  enterprise: "yes",
};

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
