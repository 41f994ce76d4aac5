import { advise } from "../../CifVersionAdvisor/advice";
import { createAdvisor } from "../../CifVersionAdvisor/advisor/createAdvisor";
import { HUB, WORKSPACE, column, doors, settled } from "./support/doors";

jest.mock("../../CifVersionAdvisor/advice", () => {
  const actual = jest.requireActual<typeof import("../../CifVersionAdvisor/advice")>("../../CifVersionAdvisor/advice");
  return { ...actual, advise: jest.fn(actual.advise) };
});

test("no verdict is shown before the apps are known", async () => {
  const host = doors();
  const advisor = createAdvisor(host.doors);
  expect(advisor.view()).toMatchObject({ state: "loading" });
  expect(advisor.view().advice).toBeUndefined();
  await host.read(WORKSPACE);
  expect(advisor.view()).toMatchObject({ state: "ready", advice: { verdict: "2.0" } });
});

test("before the apps are known nothing is evaluated, and when all is read it is evaluated and shown once", async () => {
  jest.mocked(advise).mockClear();
  const host = doors();
  const advisor = createAdvisor(host.doors);
  advisor.view();
  expect(advise).not.toHaveBeenCalled();
  const shown = jest.fn();
  advisor.subscribe(() => shown(advisor.view()));
  await host.read(WORKSPACE);
  expect(advise).toHaveBeenCalledTimes(1);
  expect(shown).toHaveBeenCalledTimes(1);
});

test("what is known by a read's end is worked out for the step that shows it, and for no other", async () => {
  const host = doors();
  const { view } = createAdvisor(host.doors);
  const reads = [{ table: "appmodule", outcome: "read" as const }];
  const early = jest.fn(() => HUB);
  const late = jest.fn(() => WORKSPACE);
  host.readings[0]?.tell(reads, early);
  host.readings[0]?.tell(reads, late);
  host.wait();
  expect(view()).toMatchObject({ state: "loading", reads, advice: { verdict: "2.0" } });
  expect([early, late].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  const last = jest.fn(() => HUB);
  host.readings[0]?.tell(reads, last);
  await host.read(WORKSPACE);
  expect(last).not.toHaveBeenCalled();
});

test("the view is the same value until something changes, and one answer evaluates once", async () => {
  const host = doors();
  const advisor = createAdvisor(host.doors);
  await host.read(WORKSPACE);
  expect(advisor.view()).toBe(advisor.view());
  jest.mocked(advise).mockClear();
  advisor.actions.answer("enterprise", "yes");
  advisor.view();
  advisor.view();
  expect(advise).toHaveBeenCalledTimes(1);
});

test("answers can be undone and done again; a new answer forgets what was undone", async () => {
  const host = doors();
  const { actions, view } = createAdvisor(host.doors);
  await host.read(WORKSPACE);
  actions.answer("enterprise", "yes");
  actions.answer("cloud", "gcc");
  actions.undo();
  expect(view()).toMatchObject({ given: { enterprise: "yes" }, canUndo: true, canRedo: true });
  actions.redo();
  expect(view().given).toEqual({ enterprise: "yes", cloud: "gcc" });
  actions.undo();
  actions.answer("cloud", "dod");
  expect(view().canRedo).toBe(false);
});

test("a previewed change is shown beside the advice and applied only when asked", async () => {
  const host = doors();
  const { actions, view } = createAdvisor(host.doors);
  await host.read(HUB);
  const flip = view().advice?.flips[0];
  actions.preview(flip);
  expect(view().whatIf?.advice.verdict).toBe(flip?.verdict);
  expect(view().given).toEqual({});
  actions.preview(undefined);
  expect(view().whatIf).toBeUndefined();
  actions.preview(flip);
  actions.applyPreview();
  expect(view().advice?.verdict).toBe(flip?.verdict);
  expect(view().whatIf).toBeUndefined();
});

test("what is previewed is what would be applied, also when the apps are read anew meanwhile", async () => {
  const host = doors();
  const { actions, view } = createAdvisor(host.doors);
  const both = { ...WORKSPACE, apps: [...(WORKSPACE.apps ?? []), ...(HUB.apps ?? [])] };
  await host.read(both);
  const flip = view().advice?.flips.find(({ changes }) => changes.some(({ question }) => question === "apps"));
  actions.preview(flip);
  expect(view().whatIf?.ledger.apps.value).toHaveLength(2);
  actions.refresh();
  const third = { id: "3", uniqueName: "msdynce_saleshub", name: "Sales Hub", session: "single" as const };
  await host.read({ ...both, apps: [...both.apps, third] });
  const previewed = view().whatIf?.ledger.apps.value;
  actions.applyPreview();
  expect(flip).toBeDefined();
  expect(view().ledger.apps.value.map(({ uniqueName, inScope }) => [uniqueName, inScope])).toEqual(
    previewed?.map(({ uniqueName, inScope }) => [uniqueName, inScope]),
  );
});

test("drift that a further reading does not find is gone", async () => {
  const first = doors({ column: column() });
  const author = createAdvisor(first.doors);
  await first.read(WORKSPACE);
  author.actions.keep("", "");
  const host = doors({ column: column((first.doors.column as ReturnType<typeof column>).written[0]?.assessment) });
  const { actions, view } = createAdvisor(host.doors);
  await host.read(HUB);
  expect(view().saved.drift).toBeDefined();
  actions.refresh();
  await host.read(WORKSPACE);
  expect(view().saved.drift).toBeUndefined();
});

test("reading again keeps the answers and says what changed", async () => {
  const host = doors();
  const { actions, view } = createAdvisor(host.doors);
  await host.read(WORKSPACE);
  actions.answer("enterprise", "yes");
  actions.refresh();
  expect(view().state).toBe("refreshing");
  await host.read(HUB);
  expect(view()).toMatchObject({ state: "ready", given: { enterprise: "yes" }, changes: [{ about: "apps" }] });
});

test("an overtaken reading and one that ends after the advisor is gone leave no trace", async () => {
  const host = doors();
  const advisor = createAdvisor(host.doors);
  advisor.actions.refresh();
  expect(host.readings[0]?.cancelled).toBe(true);
  host.readings[0]?.answer(HUB);
  await settled();
  expect(advisor.view().state).toBe("loading");
  await host.read(WORKSPACE);
  const before = advisor.view();
  advisor.actions.refresh();
  advisor.destroy();
  await host.read(HUB);
  expect(advisor.view().ledger).toEqual(before.ledger);
});
