import { keepResult } from "../../support/keepResult";
import { createHash } from "node:crypto";
import { APP_NOTES } from "../../../CifVersionAdvisor/advice/rules/appNotes";
import { CHANNELS } from "../../../CifVersionAdvisor/advice/rules/channels";
import { FINDINGS } from "../../../CifVersionAdvisor/advice/rules/findings";
import { HOSTING } from "../../../CifVersionAdvisor/advice/rules/hosting";
import { ORGANIZATION_NOTES } from "../../../CifVersionAdvisor/advice/rules/organizationNotes";
import { REQUIREMENTS } from "../../../CifVersionAdvisor/advice/rules/requirements";
import { STEPS } from "../../../CifVersionAdvisor/advice/rules/steps";
import { outcomeFor, servingIn } from "../../../CifVersionAdvisor/advice/verdict";
import { classNames, scoped } from "./classes";
import { verdictByHand } from "./byHand";
import { differing, dimension, dimensions, eachAnswer, size } from "./space";

const VERDICTS = ["1.0", "2.0", "both", "neither", "undetermined"] as const;

const rules = { HOSTING, REQUIREMENTS, CHANNELS, APP_NOTES, ORGANIZATION_NOTES, FINDINGS, STEPS };
const hash = createHash("sha256")
  .update(JSON.stringify(rules, (_, value: unknown) => (typeof value === "function" ? String(value) : value)))
  .digest("hex");

const tables = new Map(classNames.map((name) => [name, new Uint8Array(size)]));

/** Fills every table in one pass; gives the first combination whose advice is not what the design says. */
function evaluateAll(): string | undefined {
  const classes = classNames.map((name) => ({ name, apps: [scoped(name)], table: tables.get(name) }));
  let wrong: string | undefined;
  eachAnswer((answers, index) => {
    const serving = servingIn(answers);
    for (const { name, apps, table } of classes) {
      const { verdict, unserved } = outcomeFor(apps, serving);
      if (verdict !== verdictByHand(name, answers) || unserved !== (verdict === "neither" ? 1 : 0))
        wrong ??= `${name} ${JSON.stringify(answers)}: ${verdict}, ${unserved} unserved`;
      if (table) table[index] = VERDICTS.indexOf(verdict);
      evaluated += 1;
    }
  });
  return wrong;
}

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
let held = 0;

test("every combination of answers has the verdict the design says, for one app of each class", () => {
  expect(evaluateAll()).toBeUndefined();
  expect(evaluated).toBe(size * classNames.length);
  held = evaluated;
});

describe.each(classNames)("one app: %s", (name) => {
  test.each(AS_GOOD_AS)("%s %s is as good as %s", (id, value, other) => {
    const verdicts = tables.get(name) ?? new Uint8Array();
    expect([verdicts.length, differing(verdicts, dimension(id), value, other)]).toEqual([size, 0]);
  });
});

afterAll(() => {
  keepResult("proof-one-app", {
    what: "combinations of answers",
    where: `the advice for one app of each class, rule table ${hash}`,
    tried: evaluated,
    held,
  });
});
