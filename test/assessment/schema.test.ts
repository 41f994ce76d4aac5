import * as fc from "fast-check";
import { writeAssessment } from "../../CifVersionAdvisor/assessment";
import { questions } from "../../CifVersionAdvisor/knowledge";
import { decisions } from "./support/decisions";
import { isSchemaValid, schemaErrors } from "./support/schema";

const SCHEMA = { schema: "cif-assessment/1" };

describe("the JSON schema", () => {
  it("holds for every written assessment", () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        isSchemaValid(JSON.parse(writeAssessment(decision)));
        expect(schemaErrors()).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(questions.flatMap(({ id, values }) => [...values, "unknown"].map((value) => [id, value])))(
    "knows %s %s",
    (id, value) => {
      const answer = id === "channels" && value !== "unknown" ? [value] : id === "apps" ? [value] : value;
      expect(isSchemaValid({ ...SCHEMA, ledger: { [id]: { value: answer } } })).toBe(true);
      expect(isSchemaValid({ ...SCHEMA, ledger: { [id]: { value: [7] } } })).toBe(false);
    },
  );

  it.each([
    [true, [{ table: "x", outcome: "read" }]],
    [false, { table: "x", outcome: "read" }],
    [false, [{ outcome: "read" }]],
    [false, [{ table: "x", outcome: "lost" }]],
    [false, [{ table: "x", outcome: "failed", reason: "none" }]],
    [false, [{ table: "x", outcome: "read", readAt: "now" }]],
  ])("says %p of the evidence %j, which is written as a list", (valid, evidence) => {
    expect(isSchemaValid({ ...SCHEMA, ledger: { cloud: { evidence } } })).toBe(valid);
  });

  it.each([{}, { schema: "cif-assessment/2" }, { ...SCHEMA, verdict: "3.0" }, { ...SCHEMA, takenOn: "now" }])(
    "refuses %j",
    (value) => expect(isSchemaValid(value)).toBe(false),
  );
});
