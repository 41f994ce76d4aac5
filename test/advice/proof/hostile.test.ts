import { questions } from "../../../CifVersionAdvisor/knowledge";
import { given } from "../support/given";
import { HUB, organization, WORKSPACE } from "../support/organization";

const org = organization([HUB, WORKSPACE], { cloud: "gcc" });

let nested: unknown = {};
for (let level = 0; level < 100_000; level += 1) nested = { uniqueName: nested };

const HOSTILE: readonly (readonly [string, unknown, string])[] = [
  ["null", null, "null"],
  ["a number", 7, "number"],
  ["NaN", Number.NaN, "number"],
  ["a boolean", true, "boolean"],
  ["an object", { must: "must" }, "object"],
  ["a function", () => "must", "function"],
  ["a symbol", Symbol("must"), "symbol"],
  ["a deep object", nested, "object"],
];

describe.each(questions.map(({ id }) => id))("%s", (id) => {
  test.each(HOSTILE)("%s is no answer, with a warning", (_, value, kind) => {
    const bad = given(org).answering({ [id]: value });
    expect(bad.ledger[id]).toEqual(given(org).ledger[id]);
    bad.warning(`${id} wrong-type ${kind}`).advises("both");
  });
});
