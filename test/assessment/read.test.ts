import { readAssessment } from "../../CifVersionAdvisor/assessment";
import { LONGEST } from "../../CifVersionAdvisor/assessment/types";

const text = (fields: object): string => JSON.stringify({ schema: "cif-assessment/1", ...fields });
const ledger = (entries: object): string => text({ ledger: entries });
const firstProblem = (stored: string) => readAssessment(stored).problems[0];

describe("reading an assessment", () => {
  it("needs nothing but the schema", () => {
    expect(readAssessment(text({}))).toEqual({ assessment: { schema: "cif-assessment/1" }, given: {}, problems: [] });
  });

  it("takes the admin's answers alone for given", () => {
    const stored = ledger({
      cloud: { value: "gcc", source: "you" },
      panelSide: { value: "leftMust", source: "assumed" },
      enterprise: { value: "unknown", source: "you" },
      apps: { value: ["desk", { uniqueName: "hub", session: "single" }], source: "you" },
    });
    expect(readAssessment(stored).given).toEqual({
      apps: [{ uniqueName: "desk" }, { uniqueName: "hub", session: "single" }],
      cloud: "gcc",
      enterprise: "unknown",
    });
  });

  it("passes over what it does not know", () => {
    const stored = text({
      extra: 1,
      ledger: { tea: { value: "green" }, cloud: { value: "gcc", source: "you", why: [] } },
    });
    expect(readAssessment(stored)).toMatchObject({ given: { cloud: "gcc" }, problems: [] });
  });

  it("takes nothing from a prototype", () => {
    const { given, assessment, problems } = readAssessment(
      '{"schema":"cif-assessment/1","__proto__":{"verdict":"both"},"constructor":{},"ledger":{"__proto__":{"cloud":{"value":"gcc","source":"you"}}}}',
    );
    expect({ given, problems, verdict: assessment?.verdict }).toEqual({ given: {}, problems: [], verdict: undefined });
    expect({}).not.toHaveProperty("cloud");
  });

  it.each([
    ["", { kind: "not-json", path: "" }],
    ['{"schema"', { kind: "not-json", path: "" }],
    ["null", { kind: "other-kind", path: "/schema" }],
    ["[]", { kind: "other-kind", path: "/schema" }],
    ["{}", { kind: "other-kind", path: "/schema" }],
    ['{"schema":7}', { kind: "other-kind", path: "/schema", detail: "7" }],
    ['{"schema":"cif-scan/1"}', { kind: "other-kind", path: "/schema", detail: "cif-scan/1" }],
    ['{"schema":"cif-assessment/0"}', { kind: "other-kind", path: "/schema" }],
    ['{"schema":"cif-assessment/2"}', { kind: "newer-schema", path: "/schema", detail: "cif-assessment/2" }],
    [text({ takenOn: "yesterday" }), { kind: "unknown-value", path: "/takenOn", detail: "yesterday" }],
    [text({ takenOn: "2026-13-01T00:00:00Z" }), { kind: "unknown-value", path: "/takenOn" }],
    [text({ knowledge: { asOf: "2026-06-02" } }), { kind: "missing", path: "/knowledge/hash" }],
    [text({ verdict: "3.0" }), { kind: "unknown-value", path: "/verdict", detail: "3.0" }],
    [text({ notes: "byoc" }), { kind: "wrong-type", path: "/notes", detail: "string" }],
    [text({ notes: ["byoc", 1] }), { kind: "wrong-type", path: "/notes/1", detail: "number" }],
    [text({ apps: [{ session: "single" }] }), { kind: "missing", path: "/apps/0/uniqueName" }],
    [text({ ledger: [] }), { kind: "wrong-type", path: "/ledger", detail: "array" }],
    [ledger({ cloud: null }), { kind: "wrong-type", path: "/ledger/cloud", detail: "null" }],
    [ledger({ cloud: { value: "moon" } }), { kind: "unknown-value", path: "/ledger/cloud/value", detail: "moon" }],
    [ledger({ cloud: { source: "them" } }), { kind: "unknown-value", path: "/ledger/cloud/source" }],
    [ledger({ channels: { value: "sms" } }), { kind: "wrong-type", path: "/ledger/channels/value" }],
    [ledger({ channels: { value: ["sms", "fax"] } }), { kind: "unknown-value", path: "/ledger/channels/value/1" }],
    [ledger({ channels: { value: ["sms", "sms"] } }), { kind: "duplicate", path: "/ledger/channels/value/1" }],
    [
      ledger({ apps: { value: ["Desk", "desk"] } }),
      { kind: "duplicate", path: "/ledger/apps/value/1", detail: "desk" },
    ],
    [ledger({ apps: { value: [""] } }), { kind: "unknown-value", path: "/ledger/apps/value/0/uniqueName" }],
    [ledger({ cloud: { evidence: { table: "y" } } }), { kind: "missing", path: "/ledger/cloud/evidence/0/outcome" }],
    [
      ledger({ cloud: { evidence: [{ table: "x", outcome: "read" }, { table: "y" }] } }),
      { kind: "missing", path: "/ledger/cloud/evidence/1/outcome" },
    ],
  ])("names the first thing wrong in %s", (stored, problem) => expect(firstProblem(stored)).toMatchObject(problem));

  it("keeps what can be used beside what cannot", () => {
    const stored = ledger({
      cloud: { value: "moon", source: "you" },
      channels: { value: ["sms", "fax"], source: "you" },
    });
    expect(readAssessment(stored).given).toEqual({ channels: ["sms"] });
  });

  it("says where the text stops being JSON", () => {
    expect(firstProblem('{"schema": "cif-assessment/1",, }')?.detail).toMatch(/position 30/);
  });

  it("says it as Firefox does, too", () => {
    const { parse } = JSON;
    JSON.parse = () => {
      throw new SyntaxError("JSON.parse: unexpected character at line 12 column 34 of the JSON data");
    };
    try {
      expect(firstProblem("{")?.detail).toBe("line 12 column 34");
    } finally {
      JSON.parse = parse;
    }
  });

  it.each([
    ["the longest text", LONGEST, undefined],
    ["one character more", LONGEST + 1, "too-long"],
    ["two megabytes", 2 * LONGEST, "too-long"],
  ])("takes %s or says that it is too long", (_, length, kind) => {
    const stored = text({});
    expect(firstProblem(stored + " ".repeat(length - stored.length))?.kind).toBe(kind);
  });
});
