import { createAdvisor } from "../../CifVersionAdvisor/advisor/createAdvisor";
import { WORKSPACE, column, doors, memoryTable, settled } from "./support/doors";

const kept = async () => {
  const table = memoryTable();
  const host = doors({ table });
  const advisor = createAdvisor(host.doors);
  await host.read(WORKSPACE);
  advisor.actions.keep("A", "");
  await settled();
  return { table, host, ...advisor };
};

test("an export while a decision is being kept leaves it being kept: a second press makes no second row", async () => {
  const { table, actions, view } = await kept();
  actions.keep("B", "");
  actions.exportRecord("csv");
  await Promise.resolve();
  actions.keep("B", "");
  await settled();
  expect(table.rows.map(({ name }) => name)).toEqual(["A", "B"]);
  expect(view().saved).toMatchObject({ status: "saved", current: { name: "B" } });
});

test("an export leaves a conflict to be settled, and is said beside it", async () => {
  const { table, actions, view } = await kept();
  table.rows[0] = { ...table.rows[0]!, version: "theirs" };
  actions.keep("A", "");
  await settled();
  actions.exportRecord("json");
  await settled();
  expect(view().saved).toMatchObject({ status: "trouble", trouble: { kind: "conflict" }, done: "exported" });
});

test("what was exported is said until something is kept", async () => {
  const { actions, view } = await kept();
  actions.exportRecord("markdown");
  await settled();
  expect(view().saved).toMatchObject({ status: "idle", done: "exported" });
  actions.keep("A", "");
  await settled();
  actions.answer("cloud", "gcc");
  expect(view().saved).toMatchObject({ status: "idle", done: undefined });
});

test("a refused file is forgotten when the next one is taken", async () => {
  const { host, actions, view } = await kept();
  const save = jest.spyOn(host.doors.files, "save").mockResolvedValueOnce(false);
  actions.exportRecord("csv");
  await settled();
  expect(view().saved).toMatchObject({ trouble: { kind: "exportedRefused" }, done: undefined });
  save.mockResolvedValueOnce(true);
  actions.exportRecord("csv");
  await settled();
  expect(view().saved).toMatchObject({ trouble: undefined, done: "exported" });
});

test("a file that could not be read is said, and forgotten when one is taken up", async () => {
  const { host, actions, view } = await kept();
  const pick = jest.spyOn(host.doors.files, "pick").mockResolvedValueOnce({ text: "{" });
  actions.importFile();
  await settled();
  expect(view().saved).toMatchObject({ importProblem: { kind: "not-json" } });
  pick.mockResolvedValueOnce({ refused: true });
  actions.importFile();
  await settled();
  expect(view().saved).toMatchObject({ trouble: { kind: "pickedRefused" }, done: undefined });
  pick.mockResolvedValueOnce({ text: '{"schema":"cif-assessment/1"}' });
  actions.importFile();
  await settled();
  expect(view().saved).toMatchObject({ trouble: undefined, importProblem: undefined, done: "imported" });
});

test("a file that is picked after the end is neither taken up nor written", async () => {
  const bound = column();
  const host = doors({ column: bound });
  const { actions, view, destroy } = createAdvisor(host.doors);
  await host.read(WORKSPACE);
  jest.spyOn(host.doors.files, "pick").mockResolvedValueOnce({ text: '{"schema":"cif-assessment/1"}' });
  actions.importFile();
  destroy();
  await settled();
  host.wait();
  expect(view().saved.done).toBeUndefined();
  expect(bound.written).toEqual([]);
});

test("a file is named after the day of the decision", async () => {
  const { host, actions } = await kept();
  actions.exportRecord("csv");
  expect(host.saved[0]?.name).toBe("cif-version-advice-2026-11-22.csv");
});

test("what is printed says what the files say", async () => {
  const { host, actions } = await kept();
  actions.exportRecord("markdown");
  const { title, headline, sections } = actions.recordDocument();
  const content = host.saved[0]?.content ?? "";
  for (const words of [title, headline, ...sections.map((section) => section.title)]) {
    expect(content.replace(/\\/g, "")).toContain(words);
  }
});
