import { plain } from "../../assessment/support/english";
import { shown } from "./page";

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
      "recordDocument",
    ]);
  });

  it("prints the record alone, with each step to be ticked off, and draws it no longer when that is done", () => {
    const lines = [["CIF 1.0", "", "Create it", "https://learn.microsoft.com/a"]];
    const printed = {
      title: "Record",
      headline: "Use 1.0.",
      sections: [{ title: "Next", todo: true as const, lines }],
    };
    const onPaper: (string | null | undefined)[] = [];

    const page = shown(
      {},
      {},
      {
        recordDocument: () => printed,
        print: () => onPaper.push(document.querySelector(".cif-printing .cif-paper:has(.cif-todo)")?.textContent),
      },
    );
    page.press("Print");
    expect(onPaper).toEqual(["RecordUse 1.0.NextCIF 1.0 · Create it · https://learn.microsoft.com/a"]);
    expect(page.all(".cif-paper, .cif-printing")).toHaveLength(0);
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
