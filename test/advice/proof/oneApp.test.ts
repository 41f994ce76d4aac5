import { createHash } from "node:crypto";
import { groupsOf } from "../../../CifVersionAdvisor/advice/groups";
import { APP_NOTES } from "../../../CifVersionAdvisor/advice/rules/appNotes";
import { CHANNELS } from "../../../CifVersionAdvisor/advice/rules/channels";
import { FINDINGS } from "../../../CifVersionAdvisor/advice/rules/findings";
import { HOSTING } from "../../../CifVersionAdvisor/advice/rules/hosting";
import { ORGANIZATION_NOTES } from "../../../CifVersionAdvisor/advice/rules/organizationNotes";
import { REQUIREMENTS } from "../../../CifVersionAdvisor/advice/rules/requirements";
import { STEPS } from "../../../CifVersionAdvisor/advice/rules/steps";
import { outcomeOf } from "../../../CifVersionAdvisor/advice/verdict";
import { classNames, scoped } from "./classes";
import { verdictByHand } from "./byHand";
import { differing, dimension, dimensions, eachAnswer, size } from "./space";

const VERDICTS = ["1.0", "2.0", "both", "neither", "undetermined"] as const;

const rules = { HOSTING, REQUIREMENTS, CHANNELS, APP_NOTES, ORGANIZATION_NOTES, FINDINGS, STEPS };
const hash = createHash("sha256")
  .update(JSON.stringify(rules, (_, value: unknown) => (typeof value === "function" ? String(value) : value)))
  .digest("hex");

/** The verdict of every combination of answers, by its number. */
const table = (name: (typeof classNames)[number]): Uint8Array => {
  const groups = groupsOf([scoped(name)]);
  const verdicts = new Uint8Array(size);
  eachAnswer((answers, index) => {
    const { verdict, unserved } = outcomeOf(groups, answers);
    if (verdict !== verdictByHand(name, answers) || unserved !== (verdict === "neither" ? 1 : 0))
      throw new Error(`${name} ${JSON.stringify(answers)}: ${verdict}, ${unserved} unserved`);
    verdicts[index] = VERDICTS.indexOf(verdict);
  });
  return verdicts;
};

/** Answers that never make a difference, and the answer they are as good as. */
const AS_GOOD_AS = [
  ...dimensions.filter(({ values }) => values.includes("nice")).map(({ id }) => [id, "nice", "no"] as const),
  ["panelSide", "leftNice", "any"],
  ["panelSide", "rightNice", "any"],
  ["panelHidden", "must", "no"],
  ["customerService", "unknown", "yes"],
  ["enterprise", "unknown", "yes"],
  ...dimension("cloud").values.map((value) => ["cloud", value as string, "commercial"] as const),
] as const;

let evaluated = 0;

describe.each(classNames)("one app: %s", (name) => {
  let verdicts = new Uint8Array();

  test("every combination of answers has the verdict the design says", () => {
    verdicts = table(name);
    evaluated += size;
    expect(verdicts.length).toBe(size);
  });

  test.each(AS_GOOD_AS)("%s %s is as good as %s", (id, value, other) => {
    expect([verdicts.length, differing(verdicts, dimension(id), value, other)]).toEqual([size, 0]);
  });
});

afterAll(() => {
  process.stdout.write(`advice: ${evaluated} combinations evaluated, rule table sha256 ${hash}\n`);
});
