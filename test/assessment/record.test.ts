import { record } from "../../CifVersionAdvisor/assessment";
import { asOf, baseline } from "../../CifVersionAdvisor/knowledge";
import { adviceOf, app } from "./support/advice";
import { parseCsv } from "./support/csv";
import { english, keyed, plain } from "./support/english";
import { cellsOf, cited, section } from "./support/recorded";
import { RICH } from "./support/richDecision";

/** What the finding rests on: in full, however long it is. */
const READ = `msdyn_ciprovider · [read.read msdyn_ciprovider] · ${"Old phone ".repeat(20).trim()} · 2026-11-22T09:00:00Z`;

describe("the record says", () => {
  it("what it is, and the decision, before anything else", () => {
    const [first] = cellsOf(RICH);
    expect(first?.[0]).toBe("[record.title]");
    expect(first?.[1]).toContain(" [headline.one 1.0 hub] ");
  });

  it.each([
    [
      "when, by whom and with what it was taken",
      "control.name",
      [
        ["[record.takenOn 2026-11-22T09:30:00Z]"],
        ["[record.takenBy Ada]"],
        [`[ui.matrix.age ${asOf} ${baseline}]`],
        ["[record.tool 1.0.0]"],
      ],
    ],
    [
      "each app with its verdict, its session type and the cause",
      "question.apps.short",
      [
        ["[record.pair Desk 7 [verdict.neither]]", "[value.session.single]", "[cause.conflict]"],
        ["[record.pair hub [verdict.1.0]]", "[value.session.single]", ""],
        ["[record.pair new [verdict.undetermined]]", "[value.unknown]", ""],
      ],
    ],
    ["each reason once, with its apps", "record.reasons", [["[reason.single Desk 7 and hub]"], ["[reason.overall ]"]]],
    [
      "what was found",
      "ui.report.setup",
      [["[note.found Old phone Desk 7]", "[note.found.do Old phone Desk 7]", READ]],
    ],
    [
      "conflicts: notes, clashes and ways out",
      "ui.report.conflicts",
      [
        ["[note.clash Desk 7 Desk 7]", "[note.clash.do Desk 7 Desk 7]", ""],
        ["Desk 7", "[record.pair [question.panelSide.short] [value.panelSide.leftMust]]"],
        ["Desk 7", "[wayOut.drop [question.panelSide.short] 2.0]"],
        ["Desk 7", "[step.singleSession]"],
      ],
    ],
    [
      "cautions and what is worth knowing",
      "ui.report.cautions",
      [
        ["[note.care Desk 7 Desk 7]", "[note.care.do Desk 7 Desk 7]", ""],
        ["[note.know Desk 7 Desk 7]", "[note.know.do Desk 7 Desk 7]", ""],
      ],
    ],
    [
      "what an app gives up",
      "ui.report.givesUp",
      [["[record.pair hub [question.panelSide.short] and [question.panelHidden.short]]"]],
    ],
    [
      "what would change the decision, and how many apps would stay unserved",
      "ui.flips",
      [
        ["[change.outOfScope Desk 7]", "[verdict.1.0]"],
        ["[record.pair [question.cloud.short] [value.cloud.gcc]]", "[verdict.neither]", "[ui.flip.unserved 2]"],
      ],
    ],
    [
      "next steps, with what to check and where to read on",
      "ui.report.steps",
      [
        ["[ui.version 2.0]", "[step.create]", "[step.create.check]", ...cited("OV2-26")],
        ["", "[step.test]", "[step.test.check]"],
      ],
    ],
  ])("%s", (_, title, lines) => expect(section(title)).toEqual(lines));
});

it("a reason cites the page it rests on for the version that falls short", () => {
  const advice = adviceOf([app("hub")], { reasons: [{ id: "short", row: "licence", version: "2.0" }] });
  expect(section("record.reasons", { ...RICH, advice })).toEqual([["[reason.short ]", ...cited("SYS2")]]);
});

it("a note and a step that have a page of their own cite it, not the newest of their row", () => {
  const row = "apps";
  const advice = adviceOf([app("hub")], {
    notes: [{ id: "first-party-voice", kind: "info", row, apps: ["hub"] }],
    steps: [{ id: "keys", row }],
  });
  expect(section("ui.report.cautions", { ...RICH, advice })[0]).toEqual(expect.arrayContaining(cited("GUIDE")));
  expect(section("ui.report.steps", { ...RICH, advice })[0]).toEqual(expect.arrayContaining(cited("MIG")));
});

it("notes and steps of which no text says what to do have an empty cell for it", () => {
  const silent = (key: string, ...values: readonly (string | number)[]) =>
    /\.(do|check)$/.test(key) ? key : keyed(key, ...values);
  const cells = parseCsv(plain(record("csv", RICH, Object.assign(silent, english))));
  expect(cells.filter(([first]) => first === "[ui.report.setup]")).toEqual([
    ["[ui.report.setup]", "[note.found Old phone Desk 7]", "", READ],
  ]);
  expect(cells).toContainEqual(["[ui.report.steps]", "", "[step.test]", ""]);
  const lines = plain(record("markdown", RICH, Object.assign(silent, english))).split("\n");
  expect(lines).toContain("- [ ] \\[step.test\\]");
});

it("what the set-up check could not look at stands in its part, with the missing privilege", () => {
  const unchecked = [{ table: "solution", outcome: "notAllowed", privilege: "prvReadSolution" }] as const;
  const bare = plain(record("markdown", { ...RICH, advice: { ...RICH.advice, notes: [], unchecked } }, keyed));
  expect(bare.replace(/\\/g, "")).toContain(
    "## [ui.report.setup]\n\n- [record.pair solution [read.notAllowed prvReadSolution]]",
  );
});

it("a record without name, apps and answers to explain has no line for them", () => {
  const { takenBy: _, ...rest } = RICH;
  const bare = { ...rest, advice: adviceOf([app("hub")]) };
  expect(section("control.name", bare)).toHaveLength(3);
  expect(section("control.name", { ...bare, takenBy: "" })).toHaveLength(3);
  expect(new Set(cellsOf(bare).map(([first]) => first))).toEqual(
    new Set(["[record.title]", "[control.name]", "[question.apps.short]", "[ui.form]", "[record.unknown]"]),
  );
});

describe("the form of the record", () => {
  const steps = { ...RICH, advice: adviceOf([], { steps: RICH.advice.steps, verdict: "1.0" }) };

  it("in Markdown: a title, the decision, sections of lists, steps to be ticked off", () => {
    const lines = plain(record("markdown", steps, keyed)).split("\n");
    expect(lines.slice(0, 7)).toEqual([
      "# \\[record.title\\]",
      "",
      "**\\[headline.noApps\\]**",
      "",
      "## \\[control.name\\]",
      "",
      "- \\[record.takenOn 2026-11-22T09:30:00Z\\]",
    ]);
    const at = lines.indexOf("## \\[ui.report.steps\\]");
    expect(lines.slice(at - 1, at + 5)).toEqual([
      "",
      "## \\[ui.report.steps\\]",
      "",
      expect.stringMatching(
        /^- \[ \] \\\[ui\.version 2\.0\\\] · \\\[step\.create\\\] · \\\[step\.create\.check\\\] · .* · <https:\/\/\S+>$/,
      ),
      "- [ ] \\[step.test\\] · \\[step.test.check\\]",
      "",
    ]);
    expect(lines[lines.length - 1]).toBe("");
  });

  it.each([
    ["https://learn.microsoft.com/a?b=c#d", "<https://learn.microsoft.com/a?b=c#d>"],
    ["https://a.example/ x", "https\\://a.example/ x"],
    ["https://a.example/<b>", "https\\://a.example/&lt;b&gt;"],
    ["see https://a.example", "see https\\://a.example"],
    ["http://a.example", "http\\://a.example"],
  ])("in Markdown: of %s only an address alone becomes a link", (url, written) => {
    const saying = (key: string, ...values: readonly (string | number)[]) =>
      key === "step.x.check" ? url : keyed(key, ...values);
    const advice = adviceOf([], { steps: [{ id: "x", row: "" }] });
    expect(record("markdown", { ...RICH, advice }, Object.assign(saying, english))).toContain(` · ${written}\n`);
  });

  it("in CSV: a line a fact, each ended as RFC 4180 has it", () => {
    const text = record("csv", steps, keyed);
    expect(text.split("\r\n").slice(0, 2)).toEqual([
      "\uFEFF[record.title],[headline.noApps]",
      "[control.name],[record.takenOn 2026-11-22T09:30:00Z]",
    ]);
    expect(text.endsWith("\r\n")).toBe(true);
  });

  it("in JSON: the saved form, to be read by people too", () => {
    expect(record("json", steps, keyed).split("\n").slice(0, 3)).toEqual([
      "{",
      '  "schema": "cif-assessment/1",',
      '  "knowledge": {',
    ]);
  });
});
