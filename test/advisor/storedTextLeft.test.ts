import { createAdvisor } from "../../CifVersionAdvisor/advisor/createAdvisor";
import { decided } from "./support/decided";
import { WORKSPACE, column, doors } from "./support/doors";

test("a stored text that cannot be used stays, and is named", async () => {
  const bound = column("{ not json");
  const host = doors({ column: bound });
  const advisor = createAdvisor(host.doors);
  await host.read(WORKSPACE);
  host.wait();
  expect(advisor.view().saved.problem?.kind).toBe("not-json");
  expect(bound.written).toEqual([]);
});

test("a stored text that cannot be used is written over only when the decision is kept, and takes no answer along", async () => {
  const bound = column(await decided());
  const host = doors({ column: bound });
  const advisor = createAdvisor(host.doors);
  await host.read(WORKSPACE);
  advisor.columnChanged('{"schema":"cif-assessment/2"}');
  expect(advisor.view()).toMatchObject({
    given: { cloud: "gcc" },
    saved: { problem: { kind: "newer-schema" }, left: true },
  });
  advisor.actions.answer("enterprise", "yes");
  host.wait();
  advisor.actions.leave();
  expect(bound.written).toEqual([]);
  advisor.actions.keep("", "");
  expect(bound.written).toHaveLength(1);
  expect(advisor.view().saved).toMatchObject({ problem: undefined, left: false, status: "saved" });
  advisor.actions.answer("enterprise", "no");
  host.wait();
  expect(bound.written).toHaveLength(2);
});

test("a stored text of which a part cannot be used is written over only when the decision is kept", async () => {
  const stored =
    '{"schema":"cif-assessment/1","ledger":{"cloud":{"source":"you","value":"moon"},"enterprise":{"source":"you","value":"yes"}}}';
  const bound = column(stored);
  const host = doors({ column: bound });
  const advisor = createAdvisor(host.doors);
  await host.read(WORKSPACE);
  expect(advisor.view()).toMatchObject({
    given: { enterprise: "yes" },
    saved: { problem: { kind: "unknown-value", path: "/ledger/cloud/value" }, left: true },
  });
  advisor.actions.answer("panelSide", "leftNice");
  host.wait();
  advisor.actions.leave();
  expect(bound.written).toEqual([]);
  advisor.actions.keep("", "");
  expect(bound.written).toHaveLength(1);
  expect(advisor.view().saved).toMatchObject({ problem: undefined, left: false, status: "saved" });
});
