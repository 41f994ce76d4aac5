import { createAdvisor } from "../../CifVersionAdvisor/advisor/createAdvisor";
import { HUB, WORKSPACE, column, doors, memoryTable, settled } from "./support/doors";

describe("on a form", () => {
  test("a form that was only opened is never written", async () => {
    const bound = column();
    const host = doors({ column: bound });
    const advisor = createAdvisor(host.doors);
    await host.read(WORKSPACE);
    advisor.actions.refresh();
    await host.read(HUB);
    host.wait();
    expect(bound.written).toEqual([]);
  });

  test("several quick changes are one write, after a pause", async () => {
    const bound = column();
    const host = doors({ column: bound });
    const advisor = createAdvisor(host.doors);
    await host.read(WORKSPACE);
    advisor.actions.answer("enterprise", "yes");
    advisor.actions.answer("severalProviders", "must");
    expect(host.timers.map(({ ms }) => ms)).toEqual([300]);
    host.wait();
    expect(bound.written).toHaveLength(1);
    expect(bound.written[0]).toMatchObject({ recommendation: 482870001 });
    expect(JSON.parse(bound.written[0]?.assessment ?? "")).toMatchObject({
      schema: "cif-assessment/1",
      verdict: "2.0",
      ledger: { enterprise: { value: "yes", source: "you" } },
    });
  });

  test("leaving the control, and the end of it, write what is still on its way, once", async () => {
    const bound = column();
    const host = doors({ column: bound });
    const advisor = createAdvisor(host.doors);
    await host.read(WORKSPACE);
    advisor.actions.leave();
    expect(bound.written).toEqual([]);
    advisor.actions.answer("enterprise", "yes");
    advisor.actions.leave();
    host.wait();
    expect(bound.written).toHaveLength(1);
    advisor.actions.answer("enterprise", "no");
    advisor.destroy();
    expect(bound.written).toHaveLength(2);
  });

  test("what is written is read back as the same answers", async () => {
    const first = column();
    const host = doors({ column: first });
    const advisor = createAdvisor(host.doors);
    await host.read(WORKSPACE);
    advisor.actions.answer("channels", ["telephony", "chat"]);
    advisor.actions.saySession("msdyn_customerserviceworkspace", "single");
    advisor.actions.keep("", "");
    const again = doors({ column: column(first.written[0]?.assessment) });
    const opened = createAdvisor(again.doors);
    await again.read(WORKSPACE);
    expect(opened.view().given).toEqual(advisor.view().given);
    expect(opened.view().saved.drift).toBeUndefined();
  });

  test("a stored text that cannot be used stays, and is named", async () => {
    const bound = column("{ not json");
    const host = doors({ column: bound });
    const advisor = createAdvisor(host.doors);
    await host.read(WORKSPACE);
    host.wait();
    expect(advisor.view().saved.problem?.kind).toBe("not-json");
    expect(bound.written).toEqual([]);
  });

  test("a text longer than its column is not written, and that is said", async () => {
    const bound = column(undefined, 10);
    const host = doors({ column: bound });
    const advisor = createAdvisor(host.doors);
    await host.read(WORKSPACE);
    advisor.actions.answer("enterprise", "yes");
    host.wait();
    expect(bound.written).toEqual([]);
    expect(advisor.view().saved.trouble?.kind).toBe("tooLong");
  });

  test("another text from the form is adopted, but not over a change on its way", async () => {
    const first = column();
    const one = doors({ column: first });
    const author = createAdvisor(one.doors);
    await one.read(WORKSPACE);
    author.actions.answer("cloud", "gcc");
    author.actions.keep("", "");
    const text = first.written[0]?.assessment;

    const host = doors({ column: column() });
    const advisor = createAdvisor(host.doors);
    await host.read(WORKSPACE);
    advisor.columnChanged(text);
    expect(advisor.view().given.cloud).toBe("gcc");
    advisor.actions.answer("enterprise", "no");
    advisor.columnChanged("{}");
    expect(advisor.view().given).toEqual({ cloud: "gcc", enterprise: "no" });
    expect(advisor.view().saved.trouble?.kind).toBe("changedElsewhere");
  });

  test("drift is shown when the organization changed, and updating writes it", async () => {
    const first = column();
    const one = doors({ column: first });
    const author = createAdvisor(one.doors);
    await one.read(WORKSPACE);
    author.actions.keep("", "");

    const bound = column(first.written[0]?.assessment);
    const host = doors({ column: bound });
    const advisor = createAdvisor(host.doors);
    await host.read(HUB);
    expect(advisor.view().saved.drift).toMatchObject({ verdictWas: "2.0", verdictNow: "1.0", flips: true });
    expect(bound.written).toEqual([]);
    advisor.actions.settleDrift(true);
    expect(bound.written[0]).toMatchObject({ recommendation: 482870000 });
    expect(advisor.view().saved.drift).toBeUndefined();
  });
});

describe("on a full page", () => {
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
});
