/** Only for what a file counts, which nobody reads here. A hook that a test needs is not among them, and would be missed. */
const afterAll = () => undefined;

/** The tests that files declare, in their order. Their ids do not depend on what the mutated code puts into a title. */
export function collect(declare) {
  const tests = [];
  let outer = [];
  const test = (name, run) => {
    tests.push({ id: [tests.length, ...outer, name].join(" > "), run });
  };
  const describe = (name, body) => {
    const around = outer;
    outer = [...outer, name];
    body();
    outer = around;
  };
  const forEach = (one) => (table) => (name, body) => {
    for (const row of table) one(name, () => (Array.isArray(row) ? body(...row) : body(row)));
  };
  const tester = Object.assign(test, { each: forEach(test) });
  declare({ describe: Object.assign(describe, { each: forEach(describe) }), test: tester, it: tester, afterAll });
  return tests;
}
