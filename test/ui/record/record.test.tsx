import { fireEvent } from "@testing-library/react";
import * as React from "react";
import type { Drift } from "../../../CifVersionAdvisor/assessment/types";
import { Record } from "../../../CifVersionAdvisor/ui/record/Record";
import type { Earlier, Saved, View } from "../../../CifVersionAdvisor/ui/view";
import { draw } from "../support/draw";
import { actionsInto, english, SALES, viewOf } from "../support/shown";

const plain = (text: string | null | undefined): string => (text ?? "").replace(/[\u2068\u2069]/g, "");
const OLD: Earlier = { id: "1", name: "Spring", note: "first try", takenOn: "2026-03-01T08:00:00Z", verdict: "1.0" };
const OTHER: Earlier = { id: "2", name: "<b>Autumn\u202e</b>" };

const savedAs = (over: Partial<Saved>): Saved => ({ where: "table", status: "idle", ...over });

const shown = (saved: Partial<Saved>, over: { readOnly?: boolean; view?: Partial<View> } = {}) => {
  const calls: (readonly [string, ...unknown[]])[] = [];
  const actions = actionsInto(calls);
  const element = (now: Partial<Saved>) => {
    const view: View = {
      ...viewOf({ apps: [SALES] }),
      ...over.view,
      saved: savedAs(now),
    };
    return <Record view={view} actions={actions} readOnly={over.readOnly ?? false} text={english} />;
  };
  const page = draw(element(saved));
  const named = (text: string) => page.all("button").filter((button) => plain(button.textContent) === text);
  const press = (text: string, which = 0) => {
    const button = named(text)[which];
    if (!button) throw new Error(`no button ${text}`);
    fireEvent.click(button);
    return button;
  };
  const type = (selector: string, value: string) => fireEvent.change(page.one(selector), { target: { value } });
  return { ...page, calls, named, press, type, again: (now: Partial<Saved>) => page.rerender(element(now)) };
};
const status = ({ one }: ReturnType<typeof shown>): string => plain(one("[role=status]").textContent);

describe("keeping", () => {
  it("takes name and note as typed", () => {
    const page = shown({});
    page.type("form input", " Spring ");
    page.type("form textarea", "why");
    fireEvent.submit(page.one("form"));
    expect(page.calls).toEqual([["keep", "Spring", "why"]]);
  });

  it("suggests the headline as a name", () => {
    const page = shown({});
    fireEvent.submit(page.one("form"));
    expect(page.calls).toEqual([["keep", "Use CIF 1.0 in Sales Hub.", ""]]);
  });

  it("loses nothing typed while it is saved or when that fails", () => {
    const page = shown({ current: OLD });
    page.type("form textarea", "much typed");
    page.again({ current: OLD, status: "saving" });
    fireEvent.submit(page.one("form"));
    page.again({ current: OLD, status: "trouble", trouble: { kind: "conflict" } });
    expect(page.one("form textarea")).toHaveValue("much typed");
    expect(page.calls).toEqual([]);
  });

  it("shows name and note of the assessment that is opened", () => {
    const page = shown({});
    page.type("form input", "draft");
    page.again({ current: OLD });
    expect(page.one("form input")).toHaveValue("Spring");
    expect(page.one("form textarea")).toHaveValue("first try");
  });

  it.each([
    ["column", false, 0],
    ["nowhere", false, 0],
    ["table", true, 0],
    ["table", false, 1],
  ] as const)("asks for a name in a %s (read-only: %s): %i", (where, readOnly, forms) => {
    expect(shown({ where }, { readOnly }).all("form")).toHaveLength(forms);
  });
});

describe("the status", () => {
  it.each<[string, Partial<Saved>, RegExp]>([
    ["a save that succeeded", { status: "saved" }, /^Saved\.$/],
    ["that a column is the form's to save", { where: "column", status: "saved" }, /Save the form to keep it/],
    ["an export", { done: "exported" }, /^Exported\.$/],
    ["a conflict, with what to do", { trouble: { kind: "conflict" } }, /under another name/],
    ["a refusal, with the platform's message", { trouble: { kind: "notAllowed", message: "prvCreate" } }, /prvCreate/],
    ["a trouble it has no words for", { trouble: { kind: "timedOut", message: "late" } }, /try again\. late/],
    [
      "a stored text that cannot be used",
      { problem: { kind: "not-json", path: "" } },
      /left as it is\. This is no JSON text\.$/,
    ],
    [
      "an export beside a trouble that it does not settle",
      { done: "exported", trouble: { kind: "conflict" } },
      /^Exported\. Someone else/,
    ],
    [
      "where a text stops being JSON",
      { problem: { kind: "not-json", path: "", detail: "position 7" } },
      /This is no JSON text\. \(position 7\)$/,
    ],
    ["nothing when nothing happened", {}, /^$/],
  ])("says %s", (_, saved, words) => expect(status(shown(saved))).toMatch(words));
});

describe("earlier assessments", () => {
  it("are opened and compared", () => {
    const page = shown({ earlier: [OLD, OTHER] });
    page.press("Open", 1);
    page.press("Compare", 0);
    expect(page.calls).toEqual([
      ["open", "2"],
      ["compare", "1"],
    ]);
  });

  it("are not opened while a decision is being kept", () => {
    const page = shown({ earlier: [OLD], status: "saving" });
    page.press("Open");
    page.press("Compare");
    expect(page.calls).toEqual([["compare", "1"]]);
  });

  it("are deleted only after the question in place, even on a double click", () => {
    const page = shown({ earlier: [OLD] });
    const button = page.press("Delete");
    expect(plain(page.one("li [role=alert]").textContent)).toBe("Delete Spring?");
    fireEvent.click(button);
    expect(page.calls).toEqual([]);
    expect(page.named("Cancel")).toHaveLength(0);
    page.press("Delete");
    page.press("Delete");
    expect(page.calls).toEqual([["remove", "1"]]);
  });

  it("keep their names plain text", () => {
    const page = shown({ earlier: [OTHER] });
    expect(page.one("li > b").textContent).toBe("\u2068<b>Autumn</b>\u2069");
  });

  it("cannot be deleted where the form is read-only", () => {
    expect(shown({ earlier: [OLD] }, { readOnly: true }).named("Delete")).toHaveLength(0);
  });
});

describe("what changed", () => {
  const drift: Drift = {
    verdictWas: "2.0",
    verdictNow: "1.0",
    flips: true,
    differences: [
      { kind: "answer", question: "cloud", was: "gcc", now: "unknown" },
      { kind: "fact", question: "cloud", was: "gcc", now: undefined },
      { kind: "app", app: "Desk", was: { uniqueName: "Desk", session: "multi", verdict: "2.0" } },
      { kind: "note", note: "gcc-sources-disagree", came: false },
      { kind: "knowledge", was: "2026-06-01", now: "2026-06-02", updates: ["designedFor"] },
    ],
  };

  it("is told with was and now, and whether the advice is another one", () => {
    const page = shown({ drift });
    expect(plain(page.one(".cif-drift b").textContent)).toBe(
      "The advice is another one now. It was: CIF 2.0. It is: CIF 1.0.",
    );
    const cells = page.all("tbody tr").map((row) => Array.from(row.children, (cell) => plain(cell.textContent)));
    expect(cells.slice(0, 3)).toEqual([
      ["Cloud", "GCC", "Not known"],
      ["Cloud (Read)", "GCC", "Not known"],
      ["Desk", "CIF 2.0 · Multisession", "None"],
    ]);
    expect(cells[3]?.[2]).toBe("None");
    expect(cells[4]?.[2]).toContain(english("update.designedFor.now"));
  });

  it("is taken over or left as decided", () => {
    const page = shown({ drift });
    page.press("Update");
    page.press("Keep as decided");
    expect(page.calls).toEqual([
      ["settleDrift", true],
      ["settleDrift", false],
    ]);
  });

  it("says so when the advice stays", () => {
    const page = shown({ drift: { ...drift, flips: false } });
    expect(page.one(".cif-drift b").textContent).toBe("The advice stays the same.");
  });

  it("is shown against another assessment until that is ended", () => {
    const page = shown({ comparison: { with: OLD, drift } });
    expect(plain(page.one(".cif-drift h3").textContent)).toBe("Compared with Spring");
    page.press("End comparison");
    expect(page.calls).toEqual([["compare", undefined]]);
  });
});

describe("taking along and taking up", () => {
  it("exports and copies each format, and prints", () => {
    const page = shown({});
    for (const format of ["Markdown", "CSV", "JSON"]) {
      page.press(`Export: ${format}`);
      page.press(`Copy: ${format}`);
    }
    page.press("Print");
    expect(page.calls.map((call) => call.join(" "))).toEqual([
      "exportRecord markdown",
      "copyRecord markdown",
      "exportRecord csv",
      "copyRecord csv",
      "exportRecord json",
      "copyRecord json",
      "print",
    ]);
  });

  it("takes up a pasted text, which stays to be mended when it cannot be used", () => {
    const page = shown({});
    const pasted = ".cif-import textarea";
    expect(page.named("Take up")[0]).toBeDisabled();
    page.type(pasted, "{}");
    page.press("Take up");
    page.again({ importProblem: { kind: "unknown-value", path: "/verdict", detail: "3.0" } });
    expect(page.calls).toEqual([["importText", "{}"]]);
    expect(page.one(pasted)).toHaveValue("{}");
    expect(page.one(pasted)).toBeInvalid();
    expect(plain(page.one(".cif-import [role=alert]").textContent)).toBe(
      "At /verdict is a value this advisor does not know: 3.0.",
    );
  });

  it("takes up a file", () => {
    const page = shown({});
    page.press("Choose a file");
    expect(page.calls).toEqual([["importFile"]]);
  });

  it("takes up nothing where the form is read-only", () => {
    expect(shown({}, { readOnly: true }).all(".cif-import")).toHaveLength(0);
  });
});
