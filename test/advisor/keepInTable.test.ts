import { createAdvisor } from "../../CifVersionAdvisor/advisor/createAdvisor";
import { keyed } from "../assessment/support/english";
import { HUB, WORKSPACE, doors, memoryTable, settled } from "./support/doors";

test("a decision is created, opened again, and saved over under its own name", async () => {
  const table = memoryTable();
  const host = doors({ table });
  const advisor = createAdvisor(host.doors);
  await host.read(WORKSPACE);
  advisor.actions.answer("enterprise", "yes");
  advisor.actions.keep("Contact centre", "with Anna");
  await settled();
  expect(advisor.view().saved).toMatchObject({ status: "saved", current: { name: "Contact centre" } });
  advisor.actions.answer("enterprise", "no");
  expect(advisor.view().saved.status).toBe("idle");
  advisor.actions.keep("Contact centre", "");
  await settled();
  expect(table.rows).toHaveLength(1);
  advisor.actions.keep("Another", "");
  await settled();
  expect(table.rows).toHaveLength(2);
});

test("an answer leaves what is said of keeping as it is, so that nothing of it is drawn anew", async () => {
  const host = doors({ table: memoryTable() });
  const advisor = createAdvisor(host.doors);
  await host.read(WORKSPACE);
  const { saved } = advisor.view();
  advisor.actions.answer("enterprise", "yes");
  expect(advisor.view().given).toEqual({ enterprise: "yes" });
  expect(advisor.view().saved).toBe(saved);
  advisor.actions.keep("First", "");
  await settled();
  expect(advisor.view().saved.status).toBe("saved");
  advisor.actions.answer("enterprise", "no");
  expect(advisor.view().saved.status).toBe("idle");
});

test("a row someone else saved in the meantime is a conflict, and nothing is lost", async () => {
  const table = memoryTable();
  const host = doors({ table });
  const advisor = createAdvisor(host.doors);
  await host.read(WORKSPACE);
  advisor.actions.keep("A", "");
  await settled();
  table.rows[0] = { ...table.rows[0]!, version: "theirs" };
  advisor.actions.answer("cloud", "dod");
  advisor.actions.keep("A", "");
  await settled();
  expect(advisor.view().saved).toMatchObject({ status: "trouble", trouble: { kind: "conflict" } });
  expect(advisor.view().given.cloud).toBe("dod");
  expect(table.rows[0]?.version).toBe("theirs");
});

test("a refused save keeps the work and says why", async () => {
  const table = memoryTable();
  const host = doors({ table });
  const advisor = createAdvisor(host.doors);
  await host.read(WORKSPACE);
  advisor.actions.answer("cloud", "dod");
  table.fault = { kind: "notAllowed" };
  advisor.actions.keep("A", "");
  await settled();
  expect(advisor.view().saved).toMatchObject({ status: "trouble", trouble: { kind: "notAllowed" } });
  expect(advisor.view().given.cloud).toBe("dod");
});

test("what kept the list from being read is said until it is; a conflict stays said beside the list", async () => {
  const table = memoryTable();
  const host = doors({ table });
  const { actions, view } = createAdvisor(host.doors);
  await host.read(WORKSPACE);
  table.fault = { kind: "throttled" };
  actions.listEarlier();
  await settled();
  expect(view().saved.trouble).toEqual({ kind: "throttled" });
  actions.listEarlier();
  await settled();
  expect(view().saved).toMatchObject({ earlier: [], trouble: undefined });
  actions.keep("A", "");
  await settled();
  table.rows[0] = { ...table.rows[0]!, version: "theirs" };
  actions.keep("A", "");
  await settled();
  actions.listEarlier();
  await settled();
  expect(view().saved.trouble).toEqual({ kind: "conflict" });
});

/** Two kept decisions, A with one answer and B with another, and a table whose next answers wait to be let go. */
async function withTwo() {
  const table = memoryTable();
  const author = doors({ table });
  const { actions } = createAdvisor(author.doors);
  await author.read(WORKSPACE);
  actions.answer("cloud", "gcc");
  actions.keep("A", "");
  await settled();
  actions.answer("cloud", "dod");
  actions.keep("B", "");
  await settled();

  const waiting: (() => void)[] = [];
  const { open } = table;
  const held = async (id: string) => {
    const row = open(id);
    await new Promise<void>((go) => waiting.push(go));
    return row;
  };
  const host = doors({ table });
  const advisor = createAdvisor(host.doors);
  await host.read(WORKSPACE);
  const letGo = async (...at: number[]) => {
    at.forEach((index) => waiting[index]?.());
    await settled();
  };
  return { table, advisor, hold: () => (table.open = held), letGo };
}

test("of two openings the later one counts, whichever is answered first", async () => {
  const { advisor, hold, letGo } = await withTwo();
  hold();
  advisor.actions.open("1");
  advisor.actions.open("2");
  await letGo(1);
  await letGo(0);
  expect(advisor.view()).toMatchObject({ given: { cloud: "dod" }, saved: { current: { name: "B" } } });
});

test("a save keeps what was on the page at the press, and nothing is opened over it", async () => {
  const { table, advisor, hold, letGo } = await withTwo();
  advisor.actions.open("1");
  await settled();
  hold();
  advisor.actions.open("2");
  advisor.actions.answer("enterprise", "yes");
  advisor.actions.keep("A", "");
  advisor.actions.open("2");
  advisor.actions.answer("enterprise", "no");
  await letGo(0, 1);
  await letGo(2);
  expect(JSON.parse(table.rows[0]?.assessment ?? "")).toMatchObject({
    ledger: { cloud: { value: "gcc" }, enterprise: { value: "yes" } },
  });
  expect(advisor.view()).toMatchObject({
    given: { cloud: "gcc", enterprise: "no" },
    saved: { current: { name: "A" }, status: "idle" },
  });
});

test("a row that cannot be used is named and left, and the page with what is open stays as it is", async () => {
  const { table, advisor } = await withTwo();
  advisor.actions.open("1");
  await settled();
  const newer = JSON.stringify({ schema: "cif-assessment/2" });
  table.rows[1] = { ...table.rows[1]!, assessment: newer };
  advisor.actions.open("2");
  await settled();
  expect(advisor.view()).toMatchObject({
    given: { cloud: "gcc" },
    saved: { current: { name: "A" }, problem: { kind: "newer-schema" } },
  });
  advisor.actions.keep("A", "");
  await settled();
  expect(table.rows[1]?.assessment).toBe(newer);
});

test("an import is compared with the organization at once, in place of what was open", async () => {
  const { table, advisor } = await withTwo();
  advisor.actions.open("1");
  await settled();
  const stored = table.rows[1]?.assessment ?? "";
  advisor.actions.importText(stored.replace('"verdict":"2.0"', '"verdict":"1.0"'));
  expect(advisor.view().saved.drift).toMatchObject({ verdictWas: "1.0", verdictNow: "2.0" });
  advisor.actions.importText(stored);
  expect(advisor.view().saved.drift).toBeUndefined();
});

describe("a decision that nobody named", () => {
  const IN_WORKSPACE = "[headline.one 2.0 Copilot Service workspace]";
  const opened = async (table = memoryTable(), organization = WORKSPACE) => {
    const host = doors({ table, text: () => keyed });
    const advisor = createAdvisor(host.doors);
    await host.read(organization);
    const keep = async (name: string) => {
      advisor.actions.keep(name, "");
      await settled();
      return table.rows.map((row) => row.name);
    };
    return { ...advisor, table, keep };
  };

  test("is called by the sentence of its advice, and is another one where the sentence is", async () => {
    const { keep, actions, view } = await opened();
    expect(await keep("")).toEqual([IN_WORKSPACE]);
    expect(view().saved.current).toMatchObject({ id: "1", name: "" });
    expect(await keep("")).toHaveLength(1);
    actions.answer("enterprise", "no");
    expect(await keep("")).toEqual([IN_WORKSPACE, expect.stringContaining("unserved")]);
    expect(await keep("Mine")).toHaveLength(3);
    actions.answer("enterprise", "yes");
    expect(await keep("Mine")).toHaveLength(3);
  });

  test.each([
    ["", "[headline.one 1.0 Customer Service Hub]"],
    ["Ours", "Ours"],
  ])("takes the new sentence when it is brought up to date, one named %p keeps its name", async (name, after) => {
    const { table, keep } = await opened();
    await keep(name);
    const { actions, view } = await opened(table, HUB);
    actions.open("1");
    await settled();
    expect(view().saved.current?.name).toBe(name);
    actions.settleDrift(true);
    await settled();
    expect(table.rows.map((row) => row.name)).toEqual([after]);
  });
});
