import { rows } from "../../../CifVersionAdvisor/knowledge";
import { textOf } from "../../../CifVersionAdvisor/platform/text";
import { asCsvTable, asMarkdownTable, matrixTable } from "../../../CifVersionAdvisor/ui/matrix/table";
import { fakeContext } from "../../page/context";
import { english, SALES, viewOf, WORKSPACE } from "../support/shown";

const BOTH = { apps: [SALES, WORKSPACE] };

test("each statement stands with every change, a full stop between two", () => {
  const [, row = []] = matrixTable(
    rows.filter(({ id }) => id === "deployment"),
    viewOf(BOTH).ledger,
    english,
  );
  expect(row[2]).toMatch(/\. Since .*: The Omnichannel .* July 2023\. Since .*: Neither is a preview any more\.$/);
  expect(JSON.stringify(row[4])).toContain("Choose between versions (2022)");
});

test("joins sentences and pairs as the language does", () => {
  const chinese = textOf(fakeContext({ lcid: 2052 }).context);
  const [, row = []] = matrixTable(
    rows.filter(({ id }) => id === "apps"),
    viewOf(BOTH).ledger,
    chinese,
  );
  expect(row.slice(0, -1).map(String).join("")).not.toMatch(/[.:] /);
  expect(row[2]).toMatch(/[^。]。自 .*[^。]。自 /);
  expect(row[3]).toMatch(/^适合 2\.0：/);
});

test("what could be a formula or markup is neither", () => {
  expect(asCsvTable([["=1+1", 'a "b", c']])).toBe('\'=1+1,"a ""b"", c"\r\n');
  expect(asMarkdownTable([["a|b"], ["<x>"]])).toBe("| a\\|b |\n| --- |\n| &lt;x&gt; |\n");
  expect(asMarkdownTable([["https://a.example"]])).toContain("| https\\://a.example |");
});

test("what is cited is a link in Markdown and words with an address in CSV", () => {
  const cited = [{ words: "[1] a, b", url: "https://learn.microsoft.com/x_y_" }];
  const table = [["Sources"], [[...cited, { words: "c", url: "https://github.com/z" }]]];
  expect(asMarkdownTable(table)).toContain(
    "| [\\[1\\] a, b](https://learn.microsoft.com/x_y_); [c](https://github.com/z) |",
  );
  expect(asCsvTable(table)).toContain('\r\n"[1] a, b, https://learn.microsoft.com/x_y_; c, https://github.com/z"\r\n');
});
