import { assessmentOf, writeAssessment, type Decision } from "../../CifVersionAdvisor/assessment";
import { asOf, knowledgeHash, questions } from "../../CifVersionAdvisor/knowledge";
import { RICH } from "./support/richDecision";

const { ledger, given, advice, takenOn } = RICH;
const WITHOUT_NAME: Decision = { ledger, given, advice, takenOn };
const entries = (over: Partial<Decision>) => assessmentOf({ ...WITHOUT_NAME, ...over }).ledger ?? {};
const scoped = { session: "multi", kind: "other", inScope: true } as const;

describe("the saved form of a decision", () => {
  it("tells the day and the state of the knowledge, the verdicts and the notes", () => {
    const { ledger: saved, ...rest } = assessmentOf(WITHOUT_NAME);
    expect(rest).toStrictEqual({
      schema: "cif-assessment/1",
      knowledge: { asOf, hash: knowledgeHash() },
      takenOn: "2026-11-22T09:30:00Z",
      verdict: "undetermined",
      apps: [
        { uniqueName: "Desk", session: "single", verdict: "neither" },
        { uniqueName: "hub", session: "single", verdict: "1.0" },
        { uniqueName: "new", session: "unknown", verdict: "undetermined" },
      ],
      notes: ["found", "clash", "care", "know"],
    });
    expect(Object.keys(saved ?? {})).toEqual(questions.map(({ id }) => id));
  });

  it("names who took it, when that is known", () => {
    expect(assessmentOf({ ...WITHOUT_NAME, takenBy: "Ada" }).takenBy).toBe("Ada");
  });

  it("has an answer of the admin's with what was read beside it", () => {
    const { cloud } = entries({});
    expect(cloud).toMatchObject({ value: "dod", source: "you", detected: "gcc", evidence: [{}, {}] });
    expect(entries({}).enterprise).toStrictEqual({ value: "unknown", source: "unknown" });
  });

  it("keeps an answer as it was given, whatever is assumed for it", () => {
    expect(entries({ given: { panelSide: "unknown" } }).panelSide).toStrictEqual({ value: "unknown", source: "you" });
    expect(entries({ given: {} }).panelSide).toStrictEqual({ value: "any", source: "assumed" });
  });

  it("holds of the apps those in scope, and their session types where the admin said them", () => {
    const apps = {
      ...ledger.apps,
      value: [
        { ...scoped, uniqueName: "read", sessionFrom: "read" },
        { ...scoped, uniqueName: "said", sessionFrom: "you" },
        { ...scoped, uniqueName: "out", sessionFrom: "you", inScope: false },
      ],
      detected: [{ ...scoped, uniqueName: "Desk", sessionFrom: "documented" }],
    } as const;
    expect(entries({ given: {}, ledger: { ...ledger, apps } }).apps).toMatchObject({
      value: [{ uniqueName: "read" }, { uniqueName: "said", session: "multi" }],
      detected: [{ uniqueName: "Desk" }],
    });
    const [first] = entries({ given: {}, ledger: { ...ledger, apps } }).apps?.value as readonly object[];
    expect(first).toStrictEqual({ uniqueName: "read" });
  });

  it("is written as JSON without blanks", () => {
    expect(writeAssessment(WITHOUT_NAME)).toBe(JSON.stringify(assessmentOf(WITHOUT_NAME)));
  });
});
