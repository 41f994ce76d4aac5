import { createAdvisor } from "../../CifVersionAdvisor/advisor/createAdvisor";
import { HUB, WORKSPACE, doors, memoryTable, settled } from "./support/doors";

/** Decisions A and B, both kept in the workspace, on a page whose organization now has the hub only. */
async function changed() {
  const table = memoryTable();
  const author = doors({ table });
  const { actions } = createAdvisor(author.doors);
  await author.read(WORKSPACE);
  for (const name of ["A", "B"]) {
    actions.keep(name, "");
    await settled();
  }
  const host = doors({ table });
  const advisor = createAdvisor(host.doors);
  await host.read(HUB);
  return { table, advisor };
}

const differing = (of: { readonly differences: readonly object[] } | undefined) =>
  of?.differences.map((one) => ("question" in one ? one.question : "app"));

test("what differs from the opened decision follows every answer, and ends when it is settled", async () => {
  const { advisor } = await changed();
  advisor.actions.open("1");
  await settled();
  expect(differing(advisor.view().saved.drift)).not.toContain("enterprise");
  advisor.actions.answer("enterprise", "no");
  expect(differing(advisor.view().saved.drift)).toContain("enterprise");
  advisor.actions.undo();
  expect(differing(advisor.view().saved.drift)).not.toContain("enterprise");
  advisor.actions.settleDrift(false);
  advisor.actions.answer("enterprise", "no");
  expect(advisor.view().saved.drift).toBeUndefined();
});

test("an imported decision that was settled as it is now does not come back with the next reading", async () => {
  const { table } = await changed();
  const kept = (await table.open("1")).assessment;
  const host = doors({ table });
  const { actions, view } = createAdvisor(host.doors);
  await host.read(HUB);
  actions.importText(kept);
  expect(view().saved.drift).toBeDefined();
  actions.settleDrift(true);
  actions.refresh();
  await host.read(HUB);
  expect(view().saved.drift).toBeUndefined();
});

test("an answer alone is no change of the organization", async () => {
  const { table } = await changed();
  const host = doors({ table });
  const advisor = createAdvisor(host.doors);
  await host.read(WORKSPACE);
  advisor.actions.open("1");
  await settled();
  advisor.actions.answer("enterprise", "no");
  expect(advisor.view().saved.drift).toBeUndefined();
});

test("what differs from the decision compared with follows every answer", async () => {
  const { advisor } = await changed();
  advisor.actions.compare("1");
  await settled();
  expect(advisor.view().saved.comparison).toMatchObject({ with: { name: "A" }, drift: { verdictNow: "1.0" } });
  expect(differing(advisor.view().saved.comparison?.drift)).not.toContain("enterprise");
  advisor.actions.answer("enterprise", "no");
  expect(differing(advisor.view().saved.comparison?.drift)).toContain("enterprise");
});

test("of two comparisons the later counts, and an ended one does not come back", async () => {
  const { table, advisor } = await changed();
  const { open } = table;
  const waiting: (() => void)[] = [];
  table.open = async (id) => {
    await new Promise<void>((go) => waiting.push(go));
    return open(id);
  };
  advisor.actions.compare("1");
  advisor.actions.compare("2");
  waiting[1]?.();
  await settled();
  waiting[0]?.();
  await settled();
  expect(advisor.view().saved.comparison?.with.name).toBe("B");
  advisor.actions.compare("1");
  advisor.actions.compare(undefined);
  waiting[2]?.();
  await settled();
  expect(advisor.view().saved.comparison).toBeUndefined();
});

test("what kept a comparison from being read is said until the next is asked for", async () => {
  const { table, advisor } = await changed();
  const { actions, view } = advisor;
  table.rows[1] = { ...table.rows[1]!, assessment: "{" };
  table.fault = { kind: "throttled" };
  actions.compare("1");
  await settled();
  expect(view().saved.trouble).toEqual({ kind: "throttled" });
  actions.compare("2");
  expect(view().saved.trouble).toBeUndefined();
  await settled();
  expect(view().saved.problem).toMatchObject({ kind: "not-json" });
  actions.compare("1");
  await settled();
  expect(view().saved).toMatchObject({ problem: undefined, comparison: { with: { name: "A" } } });
});

test("what was said of the open decision stays said beside a comparison", async () => {
  const { table, advisor } = await changed();
  const { actions, view } = advisor;
  actions.open("2");
  await settled();
  table.rows[1] = { ...table.rows[1]!, version: "theirs" };
  actions.keep("B", "");
  await settled();
  actions.compare("1");
  await settled();
  expect(view().saved).toMatchObject({ trouble: { kind: "conflict" }, comparison: { with: { name: "A" } } });
});

test("a kept decision that is deleted is not said to be saved any more", async () => {
  const { advisor } = await changed();
  advisor.actions.keep("C", "");
  await settled();
  expect(advisor.view().saved.status).toBe("saved");
  advisor.actions.remove("3");
  await settled();
  expect(advisor.view().saved).toMatchObject({ status: "idle", current: undefined });
});
