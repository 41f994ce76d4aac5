import * as React from "react";
import { fireEvent, render } from "@testing-library/react";
import { Verdict } from "../../../CifVersionAdvisor/ui/verdict/Verdict";
import type { View } from "../../../CifVersionAdvisor/ui/view";
import { plain } from "../../assessment/support/english";
import { SALES, WORKSPACE, actionsInto, english, viewOf } from "../support/shown";

const verdictOf = (view: View, readOnly = false) => {
  const calls: (readonly [string, ...unknown[]])[] = [];
  const page = (shown: View) => (
    <Verdict view={shown} actions={actionsInto(calls)} readOnly={readOnly} text={english} told />
  );
  const { container, rerender } = render(page(view));
  const find = (selector: string) => container.querySelector<HTMLElement>(selector);
  return {
    calls,
    find,
    headline: () => plain(find("[role=status] h2")?.textContent),
    press: (words: string) => {
      const buttons = Array.from(container.querySelectorAll("button"));
      const found = buttons.find((button) => plain(button.textContent).startsWith(words));
      if (!found) throw new Error(`no button says ${words}`);
      fireEvent.click(found);
    },
    show: (next: View) => rerender(page(next)),
  };
};
const both = () => viewOf({ apps: [WORKSPACE, SALES] });

test("until the apps are known no verdict stands there, only what is being read", () => {
  const { advice: none, ...view } = both();
  const { headline, find } = verdictOf({
    ...view,
    state: "loading",
    reads: [
      { table: "appmodule", outcome: "read" },
      { table: "solution", outcome: "reading" },
    ],
  });
  expect(headline()).toBe("Reading the organization");
  expect(find(".cif-said")).toHaveTextContent("1 of 2 reads done");
  expect(find(".cif-said")).toHaveTextContent("solution");
  expect(find(".cif-side")).toBeNull();
  expect(none?.verdict).toBe("both");
});

test("when they are it stands there, and what may still change waits", () => {
  const { headline, find } = verdictOf({ ...both(), state: "loading" });
  expect(headline()).toBe("Use CIF 2.0 in Copilot Service workspace and CIF 1.0 in Sales Hub.");
  expect(find(".cif-why")).not.toBeNull();
  for (const waiting of [".cif-rests", ".cif-ask", ".cif-side"]) expect(find(waiting)).toBeNull();
});

test("the verdict takes the place of the reading in the same live region", () => {
  const { advice: _, ...view } = both();
  const { find, show, headline } = verdictOf({ ...view, state: "loading" });
  const region = find("[role=status]");
  show(both());
  expect(find("[role=status]")).toBe(region);
  expect(headline()).toBe("Use CIF 2.0 in Copilot Service workspace and CIF 1.0 in Sales Hub.");
});

test("it says in at most three lines why, with sources, and what it rests on", () => {
  const { find } = verdictOf(viewOf({ apps: [WORKSPACE, SALES] }, { cloud: "gcc" }));
  const lines = Array.from(find(".cif-why")?.children ?? []);
  expect(lines.length).toBe(3);
  expect(lines.every((line) => line.querySelector("a[href^='https://']"))).toBe(true);
  expect(find(".cif-rests")).toHaveTextContent("1 answer of yours");
  expect(find(".cif-rests")).toHaveTextContent("9 assumptions");
  expect(find(".cif-rests")).toHaveTextContent("2 not known");
});

describe("the question that would help most", () => {
  test("is answered in place", () => {
    const { calls, press, find } = verdictOf(both());
    expect(find(".cif-ask")).toHaveTextContent("In which apps do agents take conversations?");
    press("All 2 apps");
    press("Not Sales Hub");
    expect(calls).toEqual([
      ["putInScope", WORKSPACE, true],
      ["putInScope", SALES, false],
    ]);
  });

  test("is the session type where one is not known", () => {
    const { calls, press } = verdictOf(viewOf({ apps: [SALES] }, { apps: [{ uniqueName: "contoso_Gone" }] }));
    press("Multisession");
    expect(calls).toEqual([["saySession", "contoso_Gone", "multi"]]);
  });

  test("is the apps, as in the headline, where there are some and none is chosen, whatever separates more", () => {
    const view = viewOf({ apps: ["contoso_Desk"] });
    expect(view.advice?.openQuestions[0]?.id).toBe("session");
    const { find, headline } = verdictOf(view);
    expect(headline()).toMatch(/^Choose the apps/);
    expect(find(".cif-ask")).toHaveTextContent(english("question.apps"));
    expect(verdictOf(viewOf({ apps: [] })).find(".cif-ask")).toHaveTextContent(english("question.session"));
  });

  describe("where it asks for channels", () => {
    const asking = (id: "channels" | "customerService"): View => {
      const view = both();
      const advice = view.advice && { ...view.advice, openQuestions: [{ id, outcomes: 2 }] };
      return { ...view, ...(advice && { advice }) };
    };

    test("leads to the list too, where several can be chosen", () => {
      const { find, press } = verdictOf(asking("channels"));
      expect(find(".cif-ask")).toHaveTextContent("SMS only");
      const input = document.body.appendChild(document.createElement("div"));
      input.id = "cif-0-question-channels";
      input.innerHTML = "<input>";
      press("Choose in the list");
      expect(input.firstChild).toHaveFocus();
      input.remove();
    });

    test("and not for what was read", () => {
      const view = asking("customerService");
      const { ledger } = view;
      expect(verdictOf(view).find(".cif-ask")).toHaveTextContent(english("question.customerService"));
      const customerService = { ...ledger.customerService, value: "yes", source: "environment" } as const;
      expect(verdictOf({ ...view, ledger: { ...ledger, customerService } }).find(".cif-ask")).toBeNull();
    });
  });

  test("is no longer there when nothing left can change the result", () => {
    const view = both();
    const advice = view.advice && { ...view.advice, openQuestions: [] };
    const { find } = verdictOf({ ...view, ...(advice && { advice }) });
    expect(find(".cif-ask")).toBeNull();
    expect(find(".cif-said")).toHaveTextContent("No open question can change this.");
  });
});

describe("what if", () => {
  const [flip] = both().advice?.flips ?? [];
  const previewed = (): View => {
    const view = viewOf({ apps: [WORKSPACE, SALES] }, {}, { apps: [{ uniqueName: SALES }] });
    return { ...view, ...(flip && view.whatIf && { whatIf: { ...view.whatIf, flip } }) };
  };

  test("what only the session type decides is asked, and asked again after the answer that it is not known", () => {
    const asks = (session?: "unknown") =>
      verdictOf(viewOf({ apps: [] }, { customerService: "no", ...(session && { session }) })).find(".cif-ask");
    expect(asks()).toHaveTextContent(english("question.session"));
    expect(asks("unknown")).toHaveTextContent(english("question.session"));
  });

  test("a flip is shown before it is taken, and only applied by its own button", () => {
    const { calls, press, headline, find, show } = verdictOf(both());
    press("Agents do not use Copilot Service workspace");
    expect(calls).toEqual([["preview", flip]]);
    show(previewed());
    expect(headline()).toBe("Use CIF 2.0 in Copilot Service workspace and CIF 1.0 in Sales Hub.");
    expect(find(".cif-whatif")).toHaveTextContent(/Use CIF 1\.0 in .?Sales Hub/);
    fireEvent.keyDown(find(".cif-whatif") as HTMLElement, { key: "Escape" });
    expect(calls.splice(1)).toEqual([["preview", undefined]]);
    expect(find(".cif-whatif li")).toHaveTextContent(/Copilot Service workspace.*CIF 2.0.*becomes.*not in scope/);
    press("Go back");
    press("Apply");
    expect(calls.slice(1)).toEqual([["preview", undefined], ["applyPreview"]]);
  });

  test("the focus goes to what appears and comes back", () => {
    const { find, show } = verdictOf(both());
    const button = find(".cif-flips button");
    button?.focus();
    show(previewed());
    expect(document.activeElement).toBe(find(".cif-whatif"));
    show(both());
    expect(document.activeElement).toBe(button);
  });

  test("read-only lets look, not apply", () => {
    const { find, press, calls } = verdictOf(previewed(), true);
    expect(() => press("Apply")).toThrow();
    expect(() => press("Keep this decision")).toThrow();
    expect(find(".cif-ask")).toBeNull();
    press("Go back");
    expect(calls).toEqual([["preview", undefined]]);
  });
});

test("the decision is kept without a name where it has none, and under its own where it has one", () => {
  const view: View = { ...viewOf({ apps: [SALES] }), saved: { where: "table", status: "idle" } };
  const { calls, press, show } = verdictOf(view);
  press("Keep this decision");
  show({ ...view, saved: { where: "table", status: "idle", current: { id: "1", name: "Go-live", note: "why" } } });
  press("Keep this decision");
  expect(calls).toEqual([
    ["keep", "", ""],
    ["keep", "Go-live", "why"],
  ]);
});

test("how keeping went stands beside its button too, where it is not said aloud a second time", () => {
  const view: View = { ...viewOf({ apps: [SALES] }), saved: { where: "table", status: "saved" } };
  const { find } = verdictOf(view);
  expect(find(".cif-keep p")).toHaveTextContent("Saved.");
  expect(find(".cif-keep [role=status]")).toBeNull();
});

test("of the answers that cannot change the result only open ones are counted", () => {
  const view = viewOf({ apps: [SALES] }, { customerService: "no" });
  const idle = view.advice?.openQuestions.filter(({ outcomes }) => outcomes < 2).map(({ id }) => id) ?? [];
  const [one = "cloud"] = idle.filter((id) => view.ledger[id].source === "assumed");
  const read = { ...view.ledger[one], source: "environment" as const };
  const counted = (shown: View) => parseInt(verdictOf(shown).find(".cif-side > p:last-of-type")?.textContent ?? "", 10);
  expect(counted(view)).toBe(idle.length);
  expect(counted({ ...view, ledger: { ...view.ledger, [one]: read } })).toBe(idle.length - 1);
});

test("reads that failed are named; what is not there has not failed", () => {
  const { find } = verdictOf({
    ...both(),
    reads: [
      { table: "solution", outcome: "notAllowed" },
      { table: "msdyn_ciprovider", outcome: "notThere" },
    ],
  });
  expect(find(".cif-warn")).toHaveTextContent("solution could not be read.");
  expect(find(".cif-warn")).not.toHaveTextContent("msdyn_ciprovider");
});
