import * as fc from "fast-check";
import { isDeepStrictEqual } from "node:util";
import { assessmentOf, readAssessment, record, writeAssessment } from "../../CifVersionAdvisor/assessment";
import { decisions } from "./support/decisions";
import { english } from "./support/english";

const RUNS = { numRuns: 700 };

/** Jest's own comparison only where something differs: it takes most of the time otherwise. */
const same = (one: unknown, other: unknown): void => {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other);
};

describe("the saved form", () => {
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const { assessment, given, problems } = readAssessment(writeAssessment(decision));
        expect(problems).toEqual([]);
        same(assessment, assessmentOf(decision));
        same(given, decision.given);
      }),
      RUNS,
    );
  });

  it("comes back from an export with the same meaning", () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const exported = record("json", { ...decision, toolVersion: "1.0.0" }, english);
        same(readAssessment(exported), readAssessment(writeAssessment(decision)));
      }),
      RUNS,
    );
  });

  it("is the same text for the same decision", () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const again = { ...decision, ledger: Object.fromEntries(Object.entries(decision.ledger).reverse()) };
        expect(writeAssessment(again as typeof decision)).toBe(writeAssessment(decision));
      }),
      { numRuns: 100 },
    );
  });
});
