import { changesSince, rows, sourcesOf } from "../../CifVersionAdvisor/knowledge";

/** Rows, changes and claims made up for these tests, so that what the pages say anew breaks none of them. */
jest.mock("../../CifVersionAdvisor/knowledge/rows", () => ({
  rows: ["quiet", "own", "changed", "half", "both", "disputed"].map((id) => ({
    id,
    cells: { "1.0": { source: id === "own" ? "SAID-1" : "SAID" }, "2.0": { source: id === "own" ? "SAID-2" : "SAID" } },
  })),
}));
jest.mock("../../CifVersionAdvisor/knowledge/updates", () => ({
  updates: [
    { id: "before", row: "quiet", version: "1.0", since: "2020-11-01", source: "OLD" },
    { id: "undated", row: "changed", version: "1.0", source: "UNDATED" },
    { id: "first", row: "changed", version: "1.0", since: "2021", source: "FIRST" },
    { id: "second", row: "changed", version: "1.0", since: "2022-03", source: "SECOND" },
    { id: "other", row: "changed", version: "2.0", since: "2023-01-01", source: "OTHER" },
    { id: "half", row: "half", version: "2.0", since: "2021", source: "HALF" },
    { id: "one", row: "both", version: "1.0", since: "2022", source: "SAME" },
    { id: "two", row: "both", version: "2.0", since: "2023", source: "SAME" },
    { id: "newer", row: "disputed", version: "1.0", since: "2024", source: "NEWER" },
  ],
}));
jest.mock("../../CifVersionAdvisor/knowledge/contradictions", () => ({
  contradictions: [{ id: "dispute", row: "disputed", sources: ["YES", "NO"] }],
}));
jest.mock("../../CifVersionAdvisor/knowledge/claims", () => ({
  claims: new Map([
    ["own-page", ["CLAIMED"]],
    ["no-page", []],
  ]),
}));

test.each([
  ["two pages that contradict each other", "disputed", undefined, ["YES", "NO"]],
  ["the newest change of the version spoken of", "changed", ["1.0"], ["SECOND"]],
  ["the newest change of each version", "changed", undefined, ["SECOND", "OTHER"]],
  ["the statement of the version that did not change, where the other did", "half", undefined, ["SAID", "HALF"]],
  ["one page once, where it changed both", "both", undefined, ["SAME"]],
  ["the statement, where nothing changed since", "quiet", undefined, ["SAID"]],
  ["each version's own statement", "own", undefined, ["SAID-1", "SAID-2"]],
  ["nothing for a row that is not there", "fax", undefined, []],
] as const)("a claim rests on %s", (_, row, versions, pages) => {
  expect(sourcesOf(row, versions)).toEqual(pages);
});

test.each(["changed", "disputed", "fax"])("a claim about %s cites the page that says it, not the row's", (row) => {
  expect(sourcesOf(row, undefined, "own-page")).toEqual(["CLAIMED"]);
  expect(sourcesOf(row, undefined, "no-page")).toEqual([]);
  expect(sourcesOf(row, undefined, "another")).toEqual(sourcesOf(row));
});

test("changes are told the newest first, an undated one last, and none of before the matrix", () => {
  const told = (id: string) => rows.filter((row) => row.id === id).flatMap((row) => changesSince(row, "1.0"));
  expect(told("changed").map(({ id }) => id)).toEqual(["second", "first", "undated"]);
  expect(told("quiet")).toEqual([]);
});
