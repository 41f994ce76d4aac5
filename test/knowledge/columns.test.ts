import { optionOf, verdictOf } from "../../CifVersionAdvisor/knowledge";

test.each([
  ["1.0", 482870000],
  ["2.0", 482870001],
  ["both", 482870002],
  ["neither", 482870003],
  ["undetermined", 482870004],
] as const)("the verdict %s is the option %i, and back", (verdict, option) => {
  expect(optionOf(verdict)).toBe(option);
  expect(verdictOf(option)).toBe(verdict);
});
