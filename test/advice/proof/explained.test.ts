import { applyChanges } from "../../../CifVersionAdvisor/advice";
import type { AnswerValues, Clash } from "../../../CifVersionAdvisor/advice/types";
import { rows } from "../../../CifVersionAdvisor/knowledge";
import { Case } from "../support/given";
import { organization } from "../support/organization";
import { serves } from "./byHand";
import { CLASSES, classNames, type ClassName } from "./classes";
import { answersAt, size, type Answered } from "./space";

/** Every so manieth combination: prime, so that all answers meet. */
const EVERY = 9973;
const rowIds = new Set(rows.map(({ id }) => id));
const org = organization(Object.values(CLASSES));

const sample = Array.from({ length: Math.floor(size / EVERY) }, (_, place) => place * EVERY);
const caseOf = (name: ClassName, index: number): Case =>
  new Case(org, { ...answersAt(index), apps: [{ uniqueName: CLASSES[name].uniqueName }] });

const HARMLESS: Answered = {
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

/** Whether some version serves when nothing but these answers holds, in such an app or, without it, in any. */
function servedUnder(name: ClassName, clashes: readonly Clash[]): boolean {
  const held = Object.fromEntries(
    clashes.map(({ question, value }) => [question, question === "channels" ? value.split(",") : value]),
  );
  const answers = { ...HARMLESS, ...held };
  const inAnyApp = !clashes.some(({ question }) => question === "host");
  const runs1 = inAnyApp || name === "single" || name === "unknown";
  const runs2 = inAnyApp || name === "workspace" || name === "omnichannel";
  return (runs1 && serves("1.0", answers)) || (runs2 && serves("2.0", answers));
}

describe.each(classNames)("one app: %s", (name) => {
  test(`is explained in ${sample.length} combinations`, () => {
    for (const index of sample) {
      const { advice } = caseOf(name, index);
      const [app] = advice.apps;
      expect(advice.reasons.length).toBeGreaterThan(0);
      for (const { row } of [...advice.reasons, ...advice.notes, ...advice.steps]) expect(rowIds).toContain(row);
      expect(app?.clashes.length === 0).toBe(app?.verdict !== "neither");
      for (const set of app?.clashes ?? []) {
        expect(servedUnder(name, set)).toBe(false);
        for (const member of set)
          expect(
            servedUnder(
              name,
              set.filter((one) => one !== member),
            ),
          ).toBe(true);
      }
    }
  });

  test("flips as it says, and by no smaller set", () => {
    for (const index of sample.filter((_, place) => place % 4 === 0)) {
      const { advice, ledger, answers } = caseOf(name, index);
      for (const { changes, verdict, unserved } of advice.flips) {
        expect(verdict).not.toBe(advice.verdict);
        const after = new Case(org, applyChanges(answers, ledger, changes)).advice;
        expect([after.verdict, after.unserved]).toEqual([verdict, unserved]);
        if (changes.length === 1) continue;
        for (const change of changes)
          expect(new Case(org, applyChanges(answers, ledger, [change])).advice.verdict).toBe(advice.verdict);
      }
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
      expect(base.advice.settled).toBe(base.advice.openQuestions.every(({ outcomes }) => outcomes === 1));
    }
});
