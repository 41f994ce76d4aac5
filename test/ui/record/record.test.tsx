import { fireEvent } from "@testing-library/react";
import type { Drift } from "../../../CifVersionAdvisor/assessment/types";
import { updates } from "../../../CifVersionAdvisor/knowledge";
import type { Saved } from "../../../CifVersionAdvisor/ui/view";
import { english } from "../support/shown";
import { plain } from "../../assessment/support/english";
import { OLD, OTHER, shown, status } from "./page";

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
    expect(page.one("form input")).toHaveAttribute("placeholder", "Use CIF 1.0 in Sales Hub.");
    fireEvent.submit(page.one("form"));
    expect(page.calls).toEqual([["keep", "", ""]]);
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
      "what replaces a stored text that cannot be used",
      { problem: { kind: "not-json", path: "" }, left: true },
      /left as it is\. “Keep this decision” replaces it\. This is no JSON text\.$/,
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

  const unusable = { where: "column", problem: { kind: "not-json", path: "" }, left: true } as const;

  it("names no button where nothing can be kept", () =>
    expect(status(shown(unusable, { readOnly: true }))).toMatch(/left as it is\. This is no JSON text\.$/));

  it.each([
    ["a stored text was left", unusable, 0],
    ["nothing was left", { where: "column" }, 1],
  ] as const)("where %s, says that the column keeps the decision", (_, saved, times) => {
    const hints = shown(saved)
      .all("p")
      .filter(({ textContent }) => textContent?.includes("kept in this record"));
    expect(hints).toHaveLength(times);
  });
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
    const since = english.day(updates.find(({ id }) => id === "designedFor")?.since ?? "");
    expect(cells[4]?.[1]).toContain(`Until ${since}: ${english("update.designedFor.was")}`);
    expect(cells[4]?.[2]).toContain(`Since ${since}: ${english("update.designedFor.now")}`);
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
