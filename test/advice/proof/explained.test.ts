import type { AnswerValues, Clash } from "../../../CifVersionAdvisor/advice/types";
import { rows } from "../../../CifVersionAdvisor/knowledge";
import { Case } from "../support/given";
import { organization } from "../support/organization";
import { CLASSES, classNames, type ClassName } from "./classes";
import { smallestClashes } from "./clashing";
import { answersAt, size } from "./space";

/** Every so manieth combination: prime, so that all answers meet. */
const EVERY = 9973;
const rowIds = new Set(rows.map(({ id }) => id));
const org = organization(Object.values(CLASSES));

const sample = Array.from({ length: Math.floor(size / EVERY) }, (_, place) => place * EVERY);
const caseOf = (name: ClassName, index: number): Case =>
  new Case(org, { ...answersAt(index), apps: [{ uniqueName: CLASSES[name].uniqueName }] });

const inWords = (clashes: readonly (readonly Clash[])[]): readonly string[] =>
  clashes
    .map((set) =>
      set
        .map(({ question, value }) => `${question} ${value}`)
        .sort()
        .join(", "),
    )
    .sort();

describe.each(classNames)("one app: %s", (name) => {
  test(`is explained in ${sample.length} combinations, with every smallest set of answers that clash`, () => {
    for (const index of sample) {
      const { advice } = caseOf(name, index);
      const [app] = advice.apps;
      expect(advice.reasons.length).toBeGreaterThan(0);
      for (const { row } of [...advice.reasons, ...advice.notes, ...advice.steps]) expect(rowIds).toContain(row);
      expect(inWords(app?.clashes ?? [])).toEqual(inWords(smallestClashes(name, answersAt(index))));
    }
  });
});

test("what is said not to matter does not, and what is said to matter does", () => {
  for (const index of sample.filter((_, place) => place % 16 === 0))
    for (const name of classNames) {
      const apps = [{ uniqueName: CLASSES[name].uniqueName }];
      const { channels, panelSide, severalProviders } = answersAt(index);
      const base = new Case(org, { apps, channels, panelSide, severalProviders });
      for (const { id, outcomes } of base.advice.openQuestions) {
        const values: readonly AnswerValues["enterprise"][] | readonly string[] =
          id === "cloud"
            ? ["gcc", "dod"]
            : id === "customerService" || id === "enterprise"
              ? ["yes", "no"]
              : ["must", "nice", "no"];
        const verdicts = values.map((value) => new Case(org, { ...base.answers, [id]: value }).advice.verdict);
        expect([id, verdicts.some((verdict) => verdict !== base.advice.verdict)]).toEqual([id, outcomes > 1]);
      }
    }
});
