import { keepResult } from "../support/keepResult";
import { contoso } from "./support/contoso";
import { FACTS, factsOf } from "./support/factsOf";
import { FAULTS, TABLES, type Fault } from "./support/faults";
import { outcomeOf, read } from "./support/reading";

let tried = 0;
let held = 0;

const expected = (fault: Fault, table: string, whole: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(FACTS).map(([name, [restsOn, , empty]]) => {
      if (restsOn !== table || fault.facts === "same") return [name, whole[name]];
      return [name, fault.facts === "empty" ? empty : undefined];
    }),
  );

describe("every read with everything that can happen to it", () => {
  afterAll(() => keepResult("faults-runner", { what: "read faults", where: "the reading alone", tried, held }));

  test("all facts are read when nothing happens", async () => {
    const { detected, passed } = await read(contoso);
    expect(Object.values(factsOf(detected))).not.toContain(undefined);
    expect(passed).toBe(0);
  });

  test.each(TABLES.flatMap((table) => FAULTS.map((fault) => [table, fault.name, fault] as const)))(
    "%s: %s",
    async (table, _, fault) => {
      tried++;
      const whole = factsOf((await read(contoso)).detected);
      const { detected, steps, passed, pending } = await read(contoso, { [table]: fault.answer(table) });
      const last = steps[steps.length - 1];
      expect(factsOf(detected)).toEqual(expected(fault, table, whole));
      for (const one of TABLES)
        expect([one, outcomeOf(last?.reads ?? [], one)]).toEqual([one, one === table ? fault.outcome(table) : "read"]);
      expect(detected.setup.absentTables).toEqual(fault.outcome(table) === "notThere" ? [table] : []);
      expect(passed).toBeLessThanOrEqual(10_000);
      expect(pending).toBe(0);
      held++;
    },
  );
});
