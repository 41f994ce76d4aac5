import { readAssessment } from "../../CifVersionAdvisor/assessment";
import { questions } from "../../CifVersionAdvisor/knowledge";

const text = (fields: object): string => JSON.stringify({ schema: "cif-assessment/1", ...fields });
const entry = (id: string, value: unknown): string => text({ ledger: { [id]: { value, source: "you" } } });
const problemsOf = (stored: string) => readAssessment(stored).problems;
const FINE = { table: "x", outcome: "read" };
const evidence = (one: unknown): string => text({ ledger: { cloud: { evidence: [one] } } });

describe("what the saved form takes", () => {
  it.each([
    ...questions.flatMap(({ id, kind, values }) => values.map((value) => entry(id, kind === "set" ? [value] : value))),
    ...questions.filter(({ kind }) => kind !== "apps").map(({ id }) => entry(id, "unknown")),
    ...["environment", "you", "assumed", "unknown"].map((source) => text({ ledger: { cloud: { source } } })),
    ...["read", "notThere", "notAllowed", "throttled", "timedOut", "failed"].map((outcome) =>
      evidence({ table: "x", outcome }),
    ),
    ...["noList", "noNextPage", "unusable"].map((reason) => evidence({ table: "x", outcome: "failed", reason })),
    evidence({ ...FINE, raw: "a", readAt: "2026-06-10T08:00:00.123Z", privilege: "prvX", code: -1, message: "b" }),
    ...["1.0", "2.0", "both", "neither", "undetermined"].map((verdict) => text({ verdict })),
    ...["1.0", "2.0", "neither", "undetermined"].map((verdict) => text({ apps: [{ uniqueName: "x", verdict }] })),
    ...["single", "multi", "unknown"].map((session) => text({ apps: [{ uniqueName: "x", session }] })),
    entry("apps", ["a", { uniqueName: "b" }]),
    entry("apps", [
      { uniqueName: "a", session: "single" },
      { uniqueName: "b", session: "multi" },
    ]),
    entry("channels", ["sms", "telephony"]),
    text({ apps: ["single", "multi"].map((session) => ({ uniqueName: "", session })) }),
    text({ takenBy: "Ada", notes: ["byoc", "byoc"], knowledge: { asOf: "2026-06-10", hash: "a" } }),
    ...["2026-06-10T08:00Z", "2026-06-10T08:00:00+02:00", "2026-06-10T08:00:00.5-11:30"].map((takenOn) =>
      text({ takenOn }),
    ),
  ])("%s, as it is", (stored) => {
    const { assessment, problems } = readAssessment(stored);
    expect(problems).toEqual([]);
    if (!stored.includes('["a",')) expect(JSON.parse(JSON.stringify(assessment))).toEqual(JSON.parse(stored));
  });
});

describe("what the saved form does not take", () => {
  const ofMoment = (takenOn: string) => [text({ takenOn }), "unknown-value", "/takenOn"] as const;
  const ofDay = (asOf: string) =>
    [text({ knowledge: { asOf, hash: "a" } }), "unknown-value", "/knowledge/asOf"] as const;
  it.each([
    ...[
      "2026-06-10",
      "2026-06-10T08:00:00",
      "x2026-06-10T08:00:00Z",
      "2026-06-10T08:00:00Zx",
      "2026-06-10T08:00:00.Z",
    ].map(ofMoment),
    ...[
      "12026-06-10T08:00:00Z",
      "+002026-06-10T08:00:00Z",
      "2026-06-10T25:00:00Z",
      "2026-06-10T08:00:00+2:00",
      " 2026-06-10T08:00:00Z",
      "2026-06-10T08:00:00Z (x)",
    ].map(ofMoment),
    ...[
      "2026-06",
      "x2026-06-10",
      "2026-06-10x",
      "2026-13-10",
      "2026-06-10T08:00:00Z",
      " 2026-06-10",
      "2026-06-10 (x)",
    ].map(ofDay),
    [text({ knowledge: { hash: "a" } }), "missing", "/knowledge/asOf"],
    [text({ takenBy: 7 }), "wrong-type", "/takenBy"],
    [text({ notes: { length: 1 } }), "wrong-type", "/notes"],
    [text({ apps: [{ uniqueName: "x", session: "both" }] }), "unknown-value", "/apps/0/session"],
    [text({ apps: [{ uniqueName: "x", verdict: "both" }] }), "unknown-value", "/apps/0/verdict"],
    [text({ apps: [{ uniqueName: "x" }, { uniqueName: "X" }] }), "duplicate", "/apps/1"],
    [text({ apps: [{ uniqueName: "" }, { uniqueName: "" }] }), "duplicate", "/apps/1"],
    [entry("apps", [{ session: "single" }]), "missing", "/ledger/apps/value/0/uniqueName"],
    [entry("apps", [{ uniqueName: "x", session: "unknown" }]), "unknown-value", "/ledger/apps/value/0/session"],
    [entry("apps", [7]), "wrong-type", "/ledger/apps/value/0"],
    [entry("apps", "unknown"), "wrong-type", "/ledger/apps/value"],
    [entry("cloud", ["gcc"]), "wrong-type", "/ledger/cloud/value"],
    [entry("channels", ["unknown"]), "unknown-value", "/ledger/channels/value/0"],
    [text({ ledger: { cloud: { evidence: null } } }), "wrong-type", "/ledger/cloud/evidence"],
    [text({ ledger: { cloud: { evidence: "read" } } }), "wrong-type", "/ledger/cloud/evidence"],
    [evidence({ outcome: "read" }), "missing", "/ledger/cloud/evidence/0/table"],
    [evidence({ ...FINE, code: "7" }), "wrong-type", "/ledger/cloud/evidence/0/code"],
    [evidence({ ...FINE, message: null }), "wrong-type", "/ledger/cloud/evidence/0/message"],
    [evidence({ ...FINE, readAt: "now" }), "unknown-value", "/ledger/cloud/evidence/0/readAt"],
  ] as const)("%s: one problem, and the rest is taken", (stored, kind, path) => {
    expect(problemsOf(stored)).toMatchObject([{ kind, path }]);
    expect(readAssessment(stored).assessment?.schema).toBe("cif-assessment/1");
  });

  it.each([
    [text({ knowledge: { asOf: "2026-06-10" } }), []],
    [text({ apps: [{ session: "single" }, { uniqueName: "x" }] }), [{ uniqueName: "x" }]],
  ])("%s: a part that lacks what it needs is left out whole", (stored, apps) => {
    const { assessment } = readAssessment(stored);
    expect([assessment?.knowledge, assessment?.apps ?? []]).toEqual([undefined, apps]);
  });
});

describe("a problem", () => {
  it("names what was there instead, in JSON's words", () => {
    const details = ([null, [], {}, 7, true] as unknown[]).map(
      (notes) => problemsOf(text({ notes: [notes] }))[0]?.detail,
    );
    expect(details).toEqual(["null", "array", "object", "number", "boolean"]);
  });

  it("has no detail where nothing was there", () => {
    expect(problemsOf(text({ knowledge: { hash: "a" } }))).toStrictEqual([
      { kind: "missing", path: "/knowledge/asOf" },
    ]);
    expect(problemsOf("{}")).toStrictEqual([{ kind: "other-kind", path: "/schema" }]);
  });

  it("shows sixty characters of what it is about", () => {
    expect(problemsOf(text({ verdict: "v".repeat(61) }))[0]?.detail).toBe("v".repeat(60));
  });

  it.each([
    ["cif-assessment/10", "newer-schema"],
    ["cif-assessment/1.5", "newer-schema"],
    ["cif-assessment/x", "other-kind"],
    ["cif-assessment/01", "other-kind"],
    ["cif-assessment", "other-kind"],
    ["cif-scan/2", "other-kind"],
  ])("with the schema %s is %s", (schema, kind) => {
    expect(problemsOf(JSON.stringify({ schema }))).toEqual([{ kind, path: "/schema", detail: schema }]);
  });

  it("of a text too long tells its length, and nothing else is looked at", () => {
    expect(readAssessment(" ".repeat(1_048_577))).toStrictEqual({
      given: {},
      problems: [{ kind: "too-long", path: "", detail: "1048577" }],
    });
  });
});

it("what comes twice is taken once", () => {
  expect(readAssessment(entry("channels", ["sms", "telephony", "sms"])).given).toEqual({
    channels: ["sms", "telephony"],
  });
});

it("an answer without a value is none", () => {
  expect(readAssessment(text({ ledger: { cloud: { source: "you" }, enterprise: {} } })).given).toStrictEqual({});
});
