import { APP_NOTES } from "../../CifVersionAdvisor/advice/rules/appNotes";
import { FINDINGS } from "../../CifVersionAdvisor/advice/rules/findings";
import { HOSTING } from "../../CifVersionAdvisor/advice/rules/hosting";
import { ORGANIZATION_NOTES } from "../../CifVersionAdvisor/advice/rules/organizationNotes";
import { STEPS } from "../../CifVersionAdvisor/advice/rules/steps";
import { sources, sourcesOf } from "../../CifVersionAdvisor/knowledge";
import { claims } from "../../CifVersionAdvisor/knowledge/claims";

test.each([
  ["two pages that contradict each other", "cloud", undefined, ["CH2", "PASS"]],
  ["the newest change of the version spoken of", "session", ["1.0"], ["FAQ25"]],
  ["the newest change of each version", "channels", undefined, ["OV2-26"]],
  ["the statement, where nothing changed since", "panelSide", undefined, ["CH-20b"]],
  ["each version's own statement", "licence", undefined, ["GET1", "SYS2"]],
  ["nothing for a row that is not there", "fax", undefined, []],
] as const)("a claim rests on %s", (_, row, versions, pages) => {
  expect(sourcesOf(row, versions)).toEqual(pages);
});

test.each([
  ["multisession-host", "apps", ["CSW24"]],
  ["retired-app", "apps", ["DEP"]],
  ["keys", "configuration", ["MIG"]],
  ["app-not-found", "apps", []],
  ["existing-setup-confirm", "licence", ["GET1"]],
  ["provider-icon", "panelModes", ["CFG1-25"]],
  ["first-party-voice", "channels", ["GUIDE"]],
  ["provider1-in-multisession-app", "apps", ["FAQ25"]],
  ["app1", "deployment", ["GET1"]],
  ["keep1", "apps", ["FAQ25"]],
  ["coexist", "apps", ["FAQ25"]],
] as const)("%s cites the page that says it, not the newest of its row", (claim, row, pages) => {
  expect(sourcesOf(row, undefined, claim)).toEqual(pages);
  expect(sourcesOf(row)).not.toEqual(pages);
});

test("only notes, reasons and steps have pages of their own, and pages that are known", () => {
  const speaking = [...APP_NOTES, ...ORGANIZATION_NOTES, ...FINDINGS, ...STEPS].map(({ id }) => id);
  expect([...speaking, ...HOSTING.map(({ reason }) => reason)]).toEqual(expect.arrayContaining([...claims.keys()]));
  expect(Object.keys(sources)).toEqual(expect.arrayContaining([...claims.values()].filter(Boolean)));
});
