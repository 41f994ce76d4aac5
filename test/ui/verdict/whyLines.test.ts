import { whyLines } from "../../../CifVersionAdvisor/ui/verdict/whyLines";
import { english, SALES, viewOf, WORKSPACE } from "../support/shown";

const linesOf = (...of: Parameters<typeof viewOf>) => {
  const { advice } = viewOf(...of);
  return advice ? whyLines(advice, english) : [];
};

test("what clashes is said once: the note, which says what can be done, instead of the reason of the same name", () => {
  const lines = linesOf(
    { apps: ["contoso_Dispatch"] },
    { apps: [{ uniqueName: "contoso_Dispatch", session: "multi" }] },
  );
  expect(lines.map(({ claim }) => claim)).toEqual(["multisession-host"]);
  expect(lines[0]?.says).toContain("Neither version runs in");
});

test("the reasons stand before the weightiest note", () => {
  const lines = linesOf({ apps: [WORKSPACE, SALES] });
  expect(lines).toHaveLength(3);
  expect(new Set(lines.map(({ claim }) => claim)).size).toBe(3);
});
