import { APP_NOTES } from "../../CifVersionAdvisor/advice/rules/appNotes";
import { FINDINGS } from "../../CifVersionAdvisor/advice/rules/findings";
import { HOSTING } from "../../CifVersionAdvisor/advice/rules/hosting";
import { ORGANIZATION_NOTES } from "../../CifVersionAdvisor/advice/rules/organizationNotes";
import { STEPS } from "../../CifVersionAdvisor/advice/rules/steps";
import { claims, sources } from "../../CifVersionAdvisor/knowledge";

test.each([
  ["multisession-host", "CSW24"],
  ["retired-app", "DEP"],
  ["existing-setup-confirm", "GET1"],
  ["provider-icon", "CFG1-25"],
  ["first-party-voice", "GUIDE"],
  ["provider1-in-multisession-app", "FAQ25"],
  ["app-not-found", undefined],
  ["app1", "GET1"],
  ["keep1", "FAQ25"],
  ["coexist", "FAQ25"],
  ["keys", "MIG"],
])("%s cites the page that says it: %s", (claim, page) => {
  expect(claims.has(claim)).toBe(true);
  expect(claims.get(claim)).toBe(page);
});

test("only notes, reasons and steps have pages of their own, and pages that are known", () => {
  const speaking = [...APP_NOTES, ...ORGANIZATION_NOTES, ...FINDINGS, ...STEPS].map(({ id }) => id);
  expect([...speaking, ...HOSTING.map(({ reason }) => reason)]).toEqual(expect.arrayContaining([...claims.keys()]));
  expect(Object.keys(sources)).toEqual(expect.arrayContaining([...claims.values()].filter(Boolean)));
});
