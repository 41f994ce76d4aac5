import { APP_NOTES } from "../../CifVersionAdvisor/advice/rules/appNotes";
import { FINDINGS } from "../../CifVersionAdvisor/advice/rules/findings";
import { HOSTING } from "../../CifVersionAdvisor/advice/rules/hosting";
import { ORGANIZATION_NOTES } from "../../CifVersionAdvisor/advice/rules/organizationNotes";
import { STEPS } from "../../CifVersionAdvisor/advice/rules/steps";
import { claims, hosts, questions, sources } from "../../CifVersionAdvisor/knowledge";

const noted = [...APP_NOTES, ...ORGANIZATION_NOTES, ...FINDINGS].map(({ id }) => `note.${id}`);
const reasons = ["no-app", "session-unknown", "said-single", "said-multi", ...HOSTING.map(({ reason }) => reason)];
const speaking = [
  ...noted,
  ...questions.map(({ id }) => `note.conflict-${id}`),
  ...reasons.map((id) => `reason.${id}`),
  ...STEPS.map(({ id }) => `step.${id}`),
  "clash.host",
];

test("only notes, reasons, steps and clashes have pages of their own, and pages that are known", () => {
  expect(speaking).toEqual(expect.arrayContaining([...claims.keys()]));
  expect(Object.keys(sources)).toEqual(expect.arrayContaining([...claims.values()].flat()));
});

test("what a step says of an app is not cited for what a reason says of it", () => {
  expect(claims.get("step.workspace")).toEqual(["DEP", "CSW24"]);
  expect(claims.get("reason.workspace")).toEqual(["FAQ25"]);
});

test("a differing session type cites every page that the documented types come from", () => {
  const documented = new Set(hosts.map(({ source }) => source));
  expect(new Set(claims.get("note.session-type-differs"))).toEqual(documented);
});
