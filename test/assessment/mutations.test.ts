import * as fc from "fast-check";
import { readAssessment, writeAssessment } from "../../CifVersionAdvisor/assessment";
import { questions } from "../../CifVersionAdvisor/knowledge";
import { hostile } from "../support/hostile";
import { keepResult } from "../support/keepResult";
import { decisions } from "./support/decisions";
import { isSchemaValid } from "./support/schema";

const KINDS = [
  "not-json",
  "too-long",
  "other-kind",
  "newer-schema",
  "missing",
  "wrong-type",
  "unknown-value",
  "duplicate",
];
const QUESTIONS: readonly string[] = questions.map(({ id }) => id);

/** Written texts to start from: making them anew for each case would take most of the time. */
const written = fc.constantFrom(...fc.sample(decisions, 60).map(writeAssessment));
const position = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Every object and list of a parsed text. */
const nodes = (value: unknown, found: Record<string, unknown>[] = []): readonly Record<string, unknown>[] => {
  if (!isObject(value)) return found;
  found.push(value);
  for (const part of Object.values(value)) nodes(part, found);
  return found;
};

type Mutation = (node: Record<string, unknown>, key: string, other: unknown) => void;

const drop: Mutation = (node, key) => void delete node[key];
const swap: Mutation = (node, key, other) => void (node[key] = other);
const own =
  (name: string): Mutation =>
  (node, _, value) =>
    void Object.defineProperty(node, name, { value, enumerable: true, configurable: true, writable: true });
const duplicate: Mutation = (node, key) =>
  void (Array.isArray(node) ? node.push(node[Number(key)]) : drop(node, key, 0));
const mutations = fc.constantFrom(
  drop,
  swap,
  swap,
  swap,
  own("__proto__"),
  own("constructor"),
  own("toString"),
  duplicate,
);

const foreign = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e300, "", [], {}, [[]], "you", "1.0", ["telephony"], { uniqueName: 1 }),
  fc.constantFrom(...hostile.filter((text) => text.length < 200)),
  fc.jsonValue({ maxDepth: 2 }),
);

const mutated = fc
  .record({
    written,
    changes: fc.array(fc.tuple(mutations, position, position, foreign), { minLength: 1, maxLength: 3 }),
  })
  .map(({ written: text, changes }) => {
    const value: unknown = JSON.parse(text);
    for (const [mutation, which, where, other] of changes) {
      const all = nodes(value);
      const node = all[Math.floor(which * all.length)] ?? {};
      const keys = Object.keys(node);
      mutation(node, keys[Math.floor(where * keys.length)] ?? "0", JSON.parse(JSON.stringify(other)));
    }
    return JSON.stringify(value);
  });

const cut = fc.tuple(written, position).map(([text, at]) => text.slice(0, Math.floor(at * text.length)));
const patched = fc
  .tuple(
    written,
    position,
    fc.constantFrom("\u0000", "\ud800", "\udc00", '"', "}", "]", ",", "\\", "\\u0000", "\ufeff"),
  )
  .map(
    ([text, at, part]) => text.slice(0, Math.floor(at * text.length)) + part + text.slice(Math.floor(at * text.length)),
  );
const twice = written.map((text) => `${text.slice(0, -1)},${text.slice(1)}`);
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.constantFrom(...hostile));

/** What the reader owes for any text: no exception, known problems, and a value that needs no mending. */
const check = (text: string): void => {
  const { assessment, given, problems } = readAssessment(text);
  const wrong = problems.find(({ kind, path }) => !KINDS.includes(kind) || !(path === "" || path.startsWith("/")));
  if (wrong) throw new Error(`odd problem ${JSON.stringify(wrong)}`);
  if (!assessment && problems.length === 0) throw new Error("neither value nor problem");
  if (Object.keys(given).some((key) => !QUESTIONS.includes(key))) throw new Error("an answer to no question");
  if (problems.length === 0 && !isSchemaValid(JSON.parse(text))) throw new Error("taken, but not of the schema");
  if (!assessment) return;
  const usable = JSON.stringify(assessment);
  const again = readAssessment(usable);
  if (again.problems.length > 0 || JSON.stringify(again.assessment) !== usable) throw new Error("not usable as it is");
};

describe("the reader answers value plus problems, and never throws, for", () => {
  const count = { tried: 0, held: 0 };
  afterAll(() =>
    keepResult("stored-texts", { what: "broken, cut and foreign texts", where: "the reader of assessments", ...count }),
  );
  it.each([
    ["texts with swapped, dropped, doubled and inherited fields", mutated, 12_000],
    ["texts cut short", cut, 3_000],
    ["texts with odd characters in them", patched, 3_000],
    ["texts with every field twice", twice, 60],
    ["any text", anyText, 2_500],
  ] as const)("%s", (_, texts, numRuns) => {
    count.tried += numRuns;
    fc.assert(fc.property(texts, check), { numRuns });
    count.held += numRuns;
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("a text of two megabytes, in the time a paste may take", () => {
    const name = "x".repeat(2_000_000);
    const took = [1, 2, 3].map(() => {
      const before = performance.now();
      expect(readAssessment(JSON.stringify({ schema: name })).problems).toEqual([
        { kind: "too-long", path: "", detail: expect.stringMatching(/^20000/) },
      ]);
      return performance.now() - before;
    });
    // The best counts: whatever else the machine does can only add to it.
    expect(Math.min(...took)).toBeLessThan(1_000);
  });
});
