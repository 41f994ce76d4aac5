import * as fc from "fast-check";
import type { Advice, Given, Ledger } from "../../../CifVersionAdvisor/advice/types";
import type { Evidence, OddAnswer, ReadOutcome } from "../../../CifVersionAdvisor/knowledge/facts";
import { questions, rows } from "../../../CifVersionAdvisor/knowledge";
import type { QuestionId } from "../../../CifVersionAdvisor/knowledge/types";
import type { Decision } from "../../../CifVersionAdvisor/assessment";
import { hostile } from "../../support/hostile";

const short = hostile.filter((name) => name.length < 200);
/** Names and other texts an organization may hold. */
const foreign = fc.oneof(fc.constantFrom(...short), fc.string({ unit: "binary", maxLength: 12 }));
const named = foreign.filter((name) => name !== "");
const moment = fc
  .date({ min: new Date("2019-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
const without = <T extends object>(value: T): Present<T> =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Present<T>;

const evidence: fc.Arbitrary<Evidence> = fc
  .record({
    table: named,
    outcome: fc.constantFrom<ReadOutcome>("read", "notThere", "notAllowed", "throttled", "timedOut", "failed"),
    raw: maybe(foreign),
    readAt: maybe(moment),
    privilege: maybe(foreign),
    code: maybe(fc.integer()),
    reason: maybe(fc.constantFrom<OddAnswer>("noList", "noNextPage", "unusable")),
    message: maybe(foreign),
  })
  .map((value) => without(value) as Evidence);

const uniqueByName = { selector: ({ uniqueName }: { uniqueName: string }) => uniqueName.toLowerCase(), maxLength: 5 };
const session = fc.constantFrom("single" as const, "multi" as const);
const scoped = fc
  .record({
    uniqueName: named,
    name: maybe(foreign),
    session: fc.constantFrom("single" as const, "multi" as const, "unknown" as const),
    sessionFrom: fc.constantFrom("documented" as const, "read" as const, "unknown" as const),
    kind: fc.constant("other" as const),
    inScope: fc.boolean(),
  })
  .map(without);
const apps = fc.uniqueArray(scoped, uniqueByName);
const givenApps = fc.uniqueArray(fc.record({ uniqueName: named, session: maybe(session) }).map(without), uniqueByName);

const valueOf = (id: QuestionId): fc.Arbitrary<unknown> => {
  const { kind, values } = questions.find((question) => question.id === id) ?? { kind: "one", values: [] };
  if (kind === "apps") return apps;
  return kind === "set" ? fc.subarray([...values]) : fc.constantFrom(...values, "unknown");
};
const entryOf = (id: QuestionId) =>
  fc
    .record({
      value: valueOf(id),
      source: fc.constantFrom("environment", "assumed", "unknown"),
      detected: maybe(valueOf(id)),
      evidence: fc.array(evidence, { maxLength: 2 }),
      row: fc.constantFrom(...rows.map((row) => row.id)),
    })
    .map(without);

const ids = questions.map(({ id }) => id);
const ledger = fc.record(Object.fromEntries(ids.map((id) => [id, entryOf(id)]))) as unknown as fc.Arbitrary<Ledger>;
const given = fc.record(Object.fromEntries(ids.map((id) => [id, id === "apps" ? givenApps : valueOf(id)])), {
  requiredKeys: [],
}) as fc.Arbitrary<Given>;

const appAdvice = fc
  .record({
    uniqueName: named,
    name: maybe(foreign),
    session: fc.constantFrom("single" as const, "multi" as const, "unknown" as const),
    verdict: fc.constantFrom("1.0" as const, "2.0" as const, "neither" as const, "undetermined" as const),
    cause: maybe(fc.constantFrom("host" as const, "conflict" as const, "custom-messaging" as const)),
    clashes: fc.constantFrom([], [[{ question: "panelSide" as const, value: "rightMust" }]]),
    waysOut: fc.constantFrom([], [{ kind: "drop" as const, question: "panelSide" as const, to: "2.0" as const }]),
    givesUp: fc.subarray<QuestionId>(["panelSide", "panelHidden"]),
  })
  .map(without);

const note = fc.record({
  id: fc.constantFrom("byoc", "retired-app", "provider1-in-multisession-app"),
  kind: fc.constantFrom("caution" as const, "conflict" as const, "info" as const, "finding" as const),
  row: fc.constantFrom("session", "no-such-row"),
  apps: fc.array(named, { maxLength: 3 }),
  names: fc.array(foreign, { maxLength: 3 }),
});

const advice: fc.Arbitrary<Advice> = fc
  .record({
    verdict: fc.constantFrom(
      "1.0" as const,
      "2.0" as const,
      "both" as const,
      "neither" as const,
      "undetermined" as const,
    ),
    apps: fc.uniqueArray(appAdvice, uniqueByName),
    notes: fc.array(note, { maxLength: 3 }),
  })
  .map((parts) => ({
    ...parts,
    unserved: 0,
    reasons: parts.apps.map(({ uniqueName }) => ({ id: "multi", row: "session", app: uniqueName })),
    unchecked: [],
    openQuestions: [],
    flips: parts.apps.map(({ uniqueName }) => ({
      changes: [{ question: "apps" as const, value: uniqueName }],
      verdict: "neither" as const,
      unserved: 1,
    })),
    steps: [{ id: "create", row: "session" }],
  }));

/** Decisions as they could stand, with names of every kind. */
export const decisions: fc.Arbitrary<Decision> = fc
  .record({ ledger, given, advice, takenOn: moment, takenBy: maybe(foreign) })
  .map((value) => without(value) as Decision);
