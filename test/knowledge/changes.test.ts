import { sourcesOf } from "../../CifVersionAdvisor/knowledge";

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
