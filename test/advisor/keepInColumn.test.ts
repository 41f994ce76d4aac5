import { createAdvisor } from "../../CifVersionAdvisor/advisor/createAdvisor";
import { decided } from "./support/decided";
import { HUB, WORKSPACE, column, doors } from "./support/doors";
import { onForm } from "./support/onForm";

test("a form that was only opened is never written", async () => {
  const { bound, host, advisor } = await onForm();
  advisor.actions.refresh();
  await host.read(HUB);
  host.wait();
  expect(bound.written).toEqual([]);
});

test("several quick changes are one write, after a pause", async () => {
  const { bound, host, advisor } = await onForm();
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
  const { bound, host, advisor } = await onForm();
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
  const { bound: first, advisor } = await onForm();
  advisor.actions.answer("channels", ["telephony", "chat"]);
  advisor.actions.saySession("msdyn_customerserviceworkspace", "single");
  advisor.actions.keep("", "");
  const again = doors({ column: column(first.written[0]?.assessment) });
  const opened = createAdvisor(again.doors);
  await again.read(WORKSPACE);
  expect(opened.view().given).toEqual(advisor.view().given);
  expect(opened.view().saved.drift).toBeUndefined();
});

test("a text longer than its column is not written, and that is said", async () => {
  const { bound, host, advisor } = await onForm(column(undefined, 10));
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

test("an emptied column takes the answers of its text with it", async () => {
  const { bound, host, advisor } = await onForm();
  advisor.actions.answer("enterprise", "no");
  advisor.actions.leave();
  advisor.columnChanged(bound.written[0]?.assessment);
  advisor.columnChanged(undefined);
  expect(advisor.view()).toMatchObject({ given: {}, canUndo: false, saved: { status: "idle" } });
  advisor.actions.answer("cloud", "gcc");
  host.wait();
  expect(JSON.parse(bound.written[1]?.assessment ?? "")).not.toHaveProperty("ledger.enterprise.source", "you");
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

describe("an answer given while tables are still being read", () => {
  const reading = () => {
    const bound = column();
    const host = doors({ column: bound });
    const advisor = createAdvisor(host.doors);
    host.readings[0]?.tell([], () => WORKSPACE);
    host.wait();
    advisor.actions.answer("enterprise", "yes");
    host.wait();
    return { bound, host, advisor };
  };

  test("is written once when they are read", async () => {
    const { bound, host } = reading();
    expect(bound.written).toEqual([]);
    await host.read(WORKSPACE);
    host.wait();
    expect(bound.written.map(({ assessment }) => JSON.parse(assessment) as unknown)).toMatchObject([
      { verdict: "2.0", ledger: { enterprise: { value: "yes", source: "you" } } },
    ]);
  });

  test("is written at once when the admin leaves, and again with what the rest of the reads said", async () => {
    const { bound, host, advisor } = reading();
    advisor.actions.leave();
    advisor.actions.leave();
    expect(bound.written).toHaveLength(1);
    await host.read(HUB);
    expect(bound.written.map(({ recommendation }) => recommendation)).toEqual([482870001, 482870000]);
  });

  test("is not written over a text that the form brings after that", async () => {
    const { bound, host, advisor } = reading();
    advisor.actions.leave();
    advisor.columnChanged(bound.written[0]?.assessment);
    advisor.columnChanged(await decided());
    await host.read(WORKSPACE);
    host.wait();
    expect(bound.written).toHaveLength(1);
    expect(advisor.view().given).toEqual({ cloud: "gcc" });
  });
});

test("a text changed elsewhere is left until the admin's next change, and so is what is said of it", async () => {
  const { bound, host, advisor } = await onForm();
  advisor.actions.answer("enterprise", "no");
  advisor.columnChanged("{}");
  host.wait();
  advisor.actions.leave();
  expect(bound.written).toEqual([]);
  expect(advisor.view().saved.trouble?.kind).toBe("changedElsewhere");
  advisor.actions.answer("cloud", "gcc");
  host.wait();
  expect(bound.written).toHaveLength(1);
  expect(advisor.view().saved).toMatchObject({ status: "saved", trouble: undefined });
});

test("the form's former text, shown once more before the written one, takes no answer back; after it, it does", async () => {
  const first = await decided();
  const { bound, host, advisor } = await onForm(column(first));
  const answer = (value: "yes" | "no"): void => {
    advisor.actions.answer("enterprise", value);
    host.wait();
  };
  answer("yes");
  answer("no");
  advisor.columnChanged(first);
  advisor.columnChanged(bound.written[0]?.assessment);
  expect(advisor.view().given).toEqual({ cloud: "gcc", enterprise: "no" });
  advisor.columnChanged(bound.written[1]?.assessment);
  advisor.columnChanged(first);
  expect(advisor.view().given).toEqual({ cloud: "gcc" });
});

test("what was written is the decision from then on: reading again finds no drift in the admin's own answers", async () => {
  const host = doors({ column: column(await decided()) });
  const advisor = createAdvisor(host.doors);
  await host.read(WORKSPACE);
  advisor.actions.answer("enterprise", "no");
  host.wait();
  advisor.actions.refresh();
  await host.read(WORKSPACE);
  expect(advisor.view().saved.drift).toBeUndefined();
  advisor.actions.refresh();
  await host.read(HUB);
  expect(advisor.view().saved.drift).toBeDefined();
});
