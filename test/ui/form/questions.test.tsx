import { fireEvent } from "@testing-library/react";
import { questions } from "../../../CifVersionAdvisor/knowledge";
import type { View } from "../../../CifVersionAdvisor/ui/view";
import { SALES, WORKSPACE, viewOf } from "../support/shown";
import { formOf } from "./page";

const sales = () => viewOf({ apps: [SALES] });
const asRead = (view: View, question: "cloud" | "panelHidden", more: object): View => ({
  ...view,
  ledger: { ...view.ledger, [question]: { ...view.ledger[question], ...more } },
});

test("every question that applies is there with its value and where that is from", () => {
  const { all, question } = formOf(
    viewOf({ apps: [WORKSPACE, SALES] }, { channels: ["telephony", "chat"], cloud: "gcc" }),
  );
  expect(all("[data-cif-question]").map(({ dataset }) => dataset.cifQuestion)).toEqual(
    questions.flatMap(({ id }) => (id === "session" ? [] : [id])),
  );
  expect(question("channels").dataset).toMatchObject({ cifSource: "you", cifValue: "chat,telephony" });
  expect(question("apps").dataset).toMatchObject({ cifSource: "assumed", cifValue: `${WORKSPACE},${SALES}` });
  expect(question("cloud").dataset).toMatchObject({ cifSource: "you", cifValue: "gcc" });
  expect(question("enterprise").dataset).toMatchObject({ cifSource: "unknown", cifValue: "unknown" });
});

test("the session type is asked when no app is in scope", () => {
  expect(formOf(viewOf({})).question("session").dataset).toMatchObject({ cifSource: "unknown", cifValue: "unknown" });
});

test("an answer is given by its choice; a set is given whole, in the order of its values", () => {
  const { calls, pressIn, find } = formOf(sales());
  pressIn('[data-cif-question="severalProviders"]', "A must");
  pressIn('[data-cif-question="channels"]', "SMS");
  fireEvent.change(find('[data-cif-question="cloud"] select'), { target: { value: "dod" } });
  expect(calls).toEqual([
    ["answer", "severalProviders", "must"],
    ["answer", "channels", ["telephony", "sms"]],
    ["answer", "cloud", "dod"],
  ]);
});

test("an assumption can be made one's own, one's own answer taken back", () => {
  const assumed = formOf(sales());
  assumed.pressIn('[data-cif-question="panelSide"]', "That is right");
  const given = formOf(viewOf({ apps: [SALES] }, { panelSide: "leftNice" }));
  given.pressIn('[data-cif-question="panelSide"]', "Take back");
  expect([assumed.calls, given.calls]).toEqual([
    [["answer", "panelSide", "any"]],
    [["answer", "panelSide", undefined]],
  ]);
});

test("a contradiction shows what was read beside what was answered, and the way back", () => {
  const view = asRead(sales(), "cloud", { value: "dod", source: "you", detected: "gcc", contradicts: true });
  const { question, pressIn, calls } = formOf(view);
  expect(question("cloud")).toHaveTextContent("The organization says: GCC. You say: DoD.");
  pressIn('[data-cif-question="cloud"]', "Use what was read");
  expect(calls).toEqual([["answer", "cloud", undefined]]);
});

test("a failed read shows at its question, with the missing privilege", () => {
  const evidence = [{ table: "systemuser", outcome: "notAllowed", privilege: "prvReadUser" }];
  const { question } = formOf(asRead(sales(), "cloud", { evidence }));
  expect(question("cloud")).toHaveTextContent("An administrator can grant you the privilege prvReadUser.");
  expect(question("cloud").querySelector(".cif-evidence")).toHaveTextContent(
    "An administrator can grant you the privilege prvReadUser.",
  );
});

test("an answer of the platform's that is none is told in the reader's language, beside its own words", () => {
  const evidence = [{ table: "systemuser", outcome: "failed", reason: "noNextPage", message: "Said by the platform" }];
  const { question } = formOf(asRead(sales(), "cloud", { evidence }));
  expect(question("cloud").querySelector("td:nth-child(2)")).toHaveTextContent(
    "The read failed. · The next page cannot be asked for. · Said by the platform",
  );
});

test("a read that found nothing says so, whether its value is empty or absent; one that failed says nothing", () => {
  const evidence = [
    { table: "solution", outcome: "read", raw: "" },
    { table: "systemuser", outcome: "read" },
    { table: "appmodule", outcome: "failed" },
    { table: "getClientUrl", outcome: "read", raw: "contoso.example" },
  ];
  const { question } = formOf(asRead(sales(), "cloud", { evidence }));
  const values = Array.from(question("cloud").querySelectorAll("td:nth-child(3)"), (cell) => cell.textContent);
  expect(values).toEqual(["None", "None", "", "contoso.example"]);
});

describe("questions that cannot change the result", () => {
  const view = sales();
  const settled =
    view.advice?.openQuestions.filter(({ id, outcomes }) => id !== "apps" && outcomes < 2).map(({ id }) => id) ?? [];
  const hidden = (all: (selector: string) => HTMLElement[]) =>
    all("[data-cif-question][hidden]").map(({ dataset }) => dataset.cifQuestion);

  test("fold away, stay in the page, and open", () => {
    const { all, find } = formOf(view);
    expect(settled.length).toBeGreaterThan(0);
    expect(hidden(all).sort()).toEqual([...settled].sort());
    fireEvent.click(find(".cif-fold"));
    expect(hidden(all)).toEqual([]);
  });

  test("do not fold away from under the admin's hands", () => {
    const { all, find, question } = formOf(view);
    const [first = "", ...others] = settled;
    fireEvent.click(find(".cif-fold"));
    fireEvent.focus(question(first).querySelector("input, select") ?? question(first));
    fireEvent.click(find(".cif-fold"));
    expect(hidden(all).sort()).toEqual([...others].sort());
  });

  test("fold away though the mouse was over them", () => {
    const { all, find, question } = formOf(view);
    fireEvent.click(find(".cif-fold"));
    fireEvent.mouseEnter(question(settled[0] ?? ""));
    fireEvent.click(find(".cif-fold"));
    expect(hidden(all).sort()).toEqual([...settled].sort());
  });
});

describe("the question that is shown in the sketch", () => {
  const shown = ({ at }: ReturnType<typeof formOf>) => at.mock.calls.map(([question]) => question);

  test("is the one the mouse is over, and none after it", () => {
    const form = formOf(sales());
    for (const id of ["panelHidden", "apps"]) {
      fireEvent.mouseEnter(form.question(id));
      fireEvent.mouseLeave(form.question(id));
    }
    expect(shown(form)).toEqual(["panelHidden", undefined, "apps", undefined]);
  });

  test("is again the one visited last when the mouse has left another", () => {
    const form = formOf(sales());
    fireEvent.focus(form.question("panelSide"));
    fireEvent.mouseEnter(form.question("panelHidden"));
    fireEvent.mouseLeave(form.question("panelHidden"));
    expect(shown(form)).toEqual(["panelSide", "panelHidden", "panelSide"]);
  });
});

test("read-only: everything is readable, nothing can be answered", () => {
  const { all } = formOf(viewOf({ apps: [SALES] }, { cloud: "gcc" }), true);
  expect(all("input:not(:disabled), select:not(:disabled)")).toEqual([]);
  expect(all(".cif-question button")).toEqual([]);
  expect(all("[data-cif-question]").length).toBe(questions.length - 1);
});

test("what could not be used of an answer, and what a refresh found changed, is said at its question", () => {
  const { question } = formOf({
    ...sales(),
    warnings: [{ question: "apps", kind: "duplicate", value: "contoso_Desk" }],
    changes: [{ about: "cloud", came: ["gcc"], gone: [] }],
  });
  expect(question("apps")).toHaveTextContent("Named twice, kept once: \u2068contoso_Desk\u2069.");
  expect(question("cloud")).toHaveTextContent("Changed since it was last read.");
  expect(question("apps")).not.toHaveTextContent("Changed since it was last read.");
});
