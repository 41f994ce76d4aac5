import { fireEvent, screen } from "@testing-library/react";
import * as React from "react";
import type { Given } from "../../../CifVersionAdvisor/advice/types";
import { asOf, baseline, changesSince, rows, updates } from "../../../CifVersionAdvisor/knowledge";
import { Matrix } from "../../../CifVersionAdvisor/ui/matrix/Matrix";
import type { View } from "../../../CifVersionAdvisor/ui/view";
import { draw } from "../support/draw";
import { actionsInto, english, SALES, viewOf, WORKSPACE } from "../support/shown";

const BOTH = { apps: [SALES, WORKSPACE] };

const drawMatrix = (view: View = viewOf(BOTH)) => {
  const calls: (readonly [string, ...unknown[]])[] = [];
  const outside = jest.fn<void, [React.KeyboardEvent]>();
  const { one, all } = draw(
    <div onKeyDown={outside}>
      <Matrix view={view} text={english} actions={actionsInto(calls)} />
    </div>,
  );
  const row = (id: string) => one(`[data-cif-row="${id}"]`);
  const cell = (id: string, column: string) => one(`[data-cif-row="${id}"] [data-cif-cell="${column}"]`);
  const shown = () => all("[data-cif-row]").filter((each) => !each.closest("[hidden]"));
  const opener = (id: string) => one(`[data-cif-row="${id}"] button`);
  const history = (id: string) => one(`#${opener(id).getAttribute("aria-controls") ?? ""}`);
  return { calls, outside, one, all, row, cell, shown, opener, history };
};
const press = (name: string) => fireEvent.click(screen.getByText(english(name)));
const filter = (label: RegExp) => fireEvent.click(screen.getByLabelText(label));
const search = (query: string) => fireEvent.change(screen.getByRole("searchbox"), { target: { value: query } });

describe("the table", () => {
  test("has every row with its three cells, a caption and headers", () => {
    const { all, one } = drawMatrix();
    expect(all("[data-cif-row]").map((row) => row.dataset.cifRow)).toEqual(rows.map(({ id }) => id));
    for (const column of ["1.0", "2.0", "org"]) expect(all(`[data-cif-cell="${column}"]`)).toHaveLength(rows.length);
    expect(one("caption")).toHaveTextContent("Version 1.0 and 2.0 compared");
    expect(screen.getAllByRole("columnheader")).toHaveLength(4);
    expect(screen.getAllByRole("rowheader")).toHaveLength(rows.length);
  });

  test("reads a row as one sentence", () => {
    const label = drawMatrix().row("session").getAttribute("aria-label") ?? "";
    expect(label.replace(/[⁨⁩]/g, "")).toMatch(
      /^Session\. Version 1\.0: Single-session\. Version 2\.0: Multi-session\. Your organization: Fits 2\.0: .*Copilot.*\.$/,
    );
  });

  test("marks in words which version is recommended for which app", () => {
    const { all } = drawMatrix();
    expect(screen.getByText(/Recommended for.*Sales Hub/)).toBeInTheDocument();
    expect(screen.getByText(/Recommended for.*Copilot Service workspace/)).toBeInTheDocument();
    expect(all("[data-recommended] .cif-recommended .cif-icon-good")).toHaveLength(2);
  });

  test("says how old the knowledge is", () => {
    drawMatrix();
    expect(screen.getByText(/Knowledge of/)).toHaveTextContent(english.day(asOf));
    expect(screen.getByText(/Knowledge of/)).toHaveTextContent(english.day(baseline));
  });

  test("keeps the wording of 2020 and shows what changed since beside it, each dated and with its own source", () => {
    const cell = drawMatrix().cell("apps", "2.0");
    expect(cell).toHaveTextContent("Omnichannel for Customer Service; Customer Service Workspace");
    const change = cell.querySelector('[data-cif-update="workspaceName"]');
    expect(change).toHaveTextContent(english.day("2025-04"));
    expect(change?.querySelector("a")).toHaveAttribute("href", expect.stringMatching(/^https:/));
  });

  test("leaves no change of 2.0 out of any row, the newest first", () => {
    const { cell } = drawMatrix();
    const shown = rows.map(({ id }) => cell(id, "2.0").querySelectorAll<HTMLElement>("[data-cif-update]"));
    const ids = shown.map((changes) => Array.from(changes, ({ dataset }) => dataset.cifUpdate));
    expect(ids.some(({ length }) => length > 1)).toBe(true);
    expect(ids).toEqual(rows.map((row) => changesSince(row, "2.0").map(({ id }) => id)));
  });

  test("shows a change of both versions once, at the row's name, which stays its name", () => {
    const { row } = drawMatrix();
    expect(row("clickToAct").querySelectorAll("[data-cif-update]")).toHaveLength(1);
    const header = screen.getByRole("rowheader", { name: "Click to act" });
    expect(header.querySelector('[data-cif-update="setClickToAct"]')).not.toBeNull();
  });

  test("shows no change where everything known is older than the wording", () => {
    const { row } = drawMatrix();
    expect(row("cloud").querySelector('[data-cif-update="gccNote"]')).toBeNull();
    expect(row("channels").querySelector('[data-cif-update="telephonyOnly"]')).toBeNull();
  });

  test("leads from every statement to a source in another tab", () => {
    const { all } = drawMatrix();
    for (const cell of all('[data-cif-cell="1.0"], [data-cif-cell="2.0"]')) {
      const link = cell.querySelector("a");
      expect(link?.href).toMatch(/^https:\/\//);
      expect(link).toHaveAttribute("rel", "noopener noreferrer");
    }
  });
});

describe("what if", () => {
  const flipped: Given = { severalProviders: "must" };

  test("shows the difference under what holds, in the rows it touches only", () => {
    const { cell, all } = drawMatrix(viewOf(BOTH, {}, flipped));
    expect(cell("providers", "org")).toHaveTextContent(/Fits either.*What if:.*Fits 2\.0/);
    expect(all("[data-preview]")).toHaveLength(1);
  });

  test("says in the head when a version is not recommended any more", () => {
    drawMatrix(viewOf(BOTH, {}, flipped));
    expect(screen.getByRole("columnheader", { name: /Version 1\.0/ })).toHaveTextContent(
      /Recommended for.*Sales Hub.*What if: Not recommended/,
    );
    expect(screen.getByRole("columnheader", { name: /Version 2\.0/ })).not.toHaveTextContent("What if");
  });
});

describe("filters", () => {
  test("hide rows and keep them mounted", () => {
    const { shown, all } = drawMatrix();
    expect(shown()).toHaveLength(rows.length);
    filter(/Only differences/);
    expect(shown()).toHaveLength(rows.filter((row) => !row.same).length);
    expect(all("[data-cif-row]")).toHaveLength(rows.length);
  });

  test("the deciding rows are those the verdict rests on, as many as the label says", () => {
    const { shown } = drawMatrix(viewOf({ apps: [SALES] }, { customerService: "yes" }));
    filter(/Deciding your case \(1\)/);
    expect(shown().map((row) => row.dataset.cifRow)).toEqual(["session"]);
  });

  test("the search looks into names, statements and changes, within the filter", () => {
    const { shown, one } = drawMatrix();
    search(" SETCLICKTOACT ");
    expect(shown().map((row) => row.dataset.cifRow)).toEqual(["clickToAct"]);
    expect(one('[role="status"]')).toHaveTextContent(`1 of ${rows.length}`);
    filter(/Only differences/);
    expect(shown()).toEqual([]);
    expect(one('[role="status"]')).toHaveTextContent("0 of");
  });
});

describe("an opened row", () => {
  test("tells the first wording, what was until when, what is since when, and who disagrees", () => {
    const { opener, history } = drawMatrix();
    expect(history("cloud")).not.toBeVisible();
    fireEvent.click(opener("cloud"));
    expect(opener("cloud")).toHaveAttribute("aria-expanded", "true");
    const kinds = Array.from(history("cloud").querySelectorAll("li"), (line) => line.dataset.kind);
    expect(kinds).toEqual(["written", "written", "was", "now", "was", "now", "disagree"]);
    expect(history("cloud")).toHaveTextContent(`As written on ${english.day(baseline)}`);
    expect(history("cloud")).toHaveTextContent(`Until ${english.day("2025-09-16")}`);
    expect(history("cloud")).toHaveTextContent(`Since ${english.day("2025-09-16")}`);
    expect(history("cloud").querySelectorAll('[data-kind="disagree"] a')).toHaveLength(2);
  });

  test("says what is inferred and what no source dates", () => {
    const { opener, history } = drawMatrix();
    const inferred = updates.filter(({ confidence }) => confidence === "inferred");
    expect(inferred).not.toHaveLength(0);
    for (const { id, row } of inferred) {
      fireEvent.click(opener(row));
      expect(history(row)).toHaveTextContent(`, as inferred: ${english(`update.${id}.now`)}`);
    }
    fireEvent.click(opener("panelModes"));
    expect(history("panelModes")).toHaveTextContent("Since a day no source names: The panel can also be collapsed");
  });

  test("closes with Esc from inside, which ends there, and gives the focus back", () => {
    const { opener, history, outside } = drawMatrix();
    fireEvent.click(opener("cloud"));
    const link = history("cloud").querySelector("a");
    link?.focus();
    fireEvent.keyDown(link ?? document.body, { key: "Escape" });
    expect(history("cloud")).not.toBeVisible();
    expect(opener("cloud")).toHaveFocus();
    expect(outside).not.toHaveBeenCalled();
  });

  test("keeps no other key to itself, nor Esc while it is closed", () => {
    const { opener, outside } = drawMatrix();
    fireEvent.keyDown(opener("cloud"), { key: "Escape" });
    fireEvent.click(opener("cloud"));
    fireEvent.keyDown(opener("cloud"), { key: "a" });
    expect(opener("cloud")).toHaveAttribute("aria-expanded", "true");
    expect(outside).toHaveBeenCalledTimes(2);
  });
});

describe("taking along", () => {
  const copied = (calls: readonly (readonly [string, ...unknown[]])[]): string => String(calls[0]?.[1]);

  test("Markdown of what is filtered", () => {
    const { calls } = drawMatrix();
    search("setMode");
    press("ui.matrix.markdown");
    const lines = copied(calls).trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe("| --- | --- | --- | --- | --- |");
    expect(lines[2]).toContain("| Docked; Minimized; Hidden. Since");
    expect(lines[2]).toMatch(/\| \[Choose between versions .*2020\]\(https:\/\/github\.com\/[\w/.-]+\); \[.*\) \|$/);
  });

  test("CSV of what is filtered", () => {
    const { calls } = drawMatrix();
    search("Single-session");
    press("ui.matrix.csv");
    expect(copied(calls)).toMatch(/^Topics,Version 1\.0,Version 2\.0,Your organization,Sources\r\nSession,/);
    expect(copied(calls).trimEnd().split("\r\n")).toHaveLength(3);
  });

  test("print prints the matrix alone", () => {
    const { calls, one } = drawMatrix();
    press("ui.matrix.print");
    expect(calls).toEqual([["print"]]);
    expect(one("section").className).not.toContain("cif-printing");
  });
});
