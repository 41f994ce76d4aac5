import { decided } from "./support/decided";
import { column } from "./support/doors";
import { onForm } from "./support/onForm";

/** Neither a pause nor leaving the control writes the answer just given over the stored text; keeping the decision does. */
function expectOnlyKeptWrites({ bound, host, advisor }: Awaited<ReturnType<typeof onForm>>): void {
  host.wait();
  advisor.actions.leave();
  expect(bound.written).toEqual([]);
  advisor.actions.keep("", "");
  expect(bound.written).toHaveLength(1);
  expect(advisor.view().saved).toMatchObject({ problem: undefined, left: false, status: "saved" });
}

test("a stored text that cannot be used stays, and is named", async () => {
  const { bound, host, advisor } = await onForm(column("{ not json"));
  host.wait();
  expect(advisor.view().saved.problem?.kind).toBe("not-json");
  expect(bound.written).toEqual([]);
});

test("a stored text that cannot be used is written over only when the decision is kept, and takes no answer along", async () => {
  const form = await onForm(column(await decided()));
  const { bound, host, advisor } = form;
  advisor.columnChanged('{"schema":"cif-assessment/2"}');
  expect(advisor.view()).toMatchObject({
    given: { cloud: "gcc" },
    saved: { problem: { kind: "newer-schema" }, left: true },
  });
  advisor.actions.answer("enterprise", "yes");
  expectOnlyKeptWrites(form);
  advisor.actions.answer("enterprise", "no");
  host.wait();
  expect(bound.written).toHaveLength(2);
});

test("a stored text of which a part cannot be used is written over only when the decision is kept", async () => {
  const stored =
    '{"schema":"cif-assessment/1","ledger":{"cloud":{"source":"you","value":"moon"},"enterprise":{"source":"you","value":"yes"}}}';
  const form = await onForm(column(stored));
  const { advisor } = form;
  expect(advisor.view()).toMatchObject({
    given: { enterprise: "yes" },
    saved: { problem: { kind: "unknown-value", path: "/ledger/cloud/value" }, left: true },
  });
  advisor.actions.answer("panelSide", "leftNice");
  expectOnlyKeptWrites(form);
});
