import { buildLedger } from "../../CifVersionAdvisor/advice/ledger";
import { readAssessment, record, summary, type RecordInput } from "../../CifVersionAdvisor/assessment";
import { headline } from "../../CifVersionAdvisor/assessment/words/headline";
import { asOf } from "../../CifVersionAdvisor/knowledge";
import { NOTHING_DETECTED, type Detected } from "../../CifVersionAdvisor/knowledge/facts";
import { hostile } from "../support/hostile";
import { keepResult } from "../support/keepResult";
import { adviceOf, app, unserved } from "./support/advice";
import { english } from "./support/english";
import { parseCsv } from "./support/csv";

/** A decision in which everything an organization can name has this name. */
const decisionWith = (name: string): RecordInput => {
  const detected: Detected = {
    ...NOTHING_DETECTED,
    apps: [{ id: "1", uniqueName: name, name, session: "single" }],
    cloud: "gcc",
    evidence: { cloud: [{ table: "systemuser", outcome: "failed", raw: name, privilege: name, message: name }] },
  };
  const given = { apps: [{ uniqueName: name }], cloud: "dod" } as const;
  return {
    ...buildLedger(detected, given),
    given,
    advice: adviceOf([app(name, { name }), unserved(`${name}2`)], {
      notes: [
        { id: "provider1-in-multisession-app", kind: "finding", row: "session", apps: [name], names: [name, name] },
      ],
      reasons: [{ id: "single-session", row: "session", app: name }],
      flips: [{ changes: [{ question: "apps", value: name }], verdict: "neither", unserved: 1 }],
      steps: [{ id: "x", row: "session" }],
    }),
    takenOn: "2026-11-22T09:30:00Z",
    takenBy: name,
    toolVersion: "1.0.0",
  };
};
const written = (format: "markdown" | "csv" | "json", name: string): string =>
  record(format, decisionWith(name), english);
const linesOf = (format: "markdown" | "csv"): number => written(format, "Desk").split("\n").length;

const EXPORTS = 4;
let held = 0;
afterAll(() =>
  keepResult("hostile-exports", {
    what: "hostile names",
    where: "every export",
    tried: hostile.length * EXPORTS,
    held,
  }),
);

describe.each(hostile.map((name) => [JSON.stringify(name).slice(0, 60), name]))("the name %s is inert", (_, name) => {
  it("in Markdown", () => {
    const text = written("markdown", name);
    const foreign = text
      .replace(/<https:\/\/(?:learn\.microsoft|github)\.com\/[\w./-]+>/g, "")
      .replace(/^(?:- (?:\[ \] )?|#{1,2} |\*\*(?=\S))/gm, "")
      .replace(/\*\*$/gm, "")
      .replace(/\\[!-/:-@[-`{-~]/g, "");
    expect(foreign).not.toMatch(/[<>`*_{}[\]|#~!@$\\]|:\/\/|www\.|&(?!amp;|lt;|gt;)/);
    expect(text.split("\n")).toHaveLength(linesOf("markdown"));
    held++;
  });

  it("in CSV", () => {
    const text = written("csv", name);
    const cells = parseCsv(text.slice(1));
    expect(cells).toHaveLength(linesOf("csv") - 1);
    expect(cells.flat().filter((cell) => /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u.test(cell))).toEqual([]);
    held++;
  });

  it("in JSON, where it keeps its meaning", () => {
    const { given, problems } = readAssessment(written("json", name));
    expect({ given, problems }).toEqual({ given: decisionWith(name).given, problems: [] });
    held++;
  });

  it("to the lines around it", () => {
    const texts = [written("markdown", name), written("csv", name), headline(decisionWith(name).advice, english)];
    for (const line of texts.flatMap((text) => text.split(/\r?\n/))) {
      expect(line).not.toMatch(/[\u202a-\u202e\u2066\u2067\u061c\u200e\u200f\p{Cs}\p{Zl}\p{Zp}\p{Cc}]/u);
      const open = line.replace(/\u2068[^\u2068\u2069]*\u2069/g, "");
      expect(open).not.toMatch(/[\u2068\u2069]/);
    }
    expect(summary(decisionWith(name).advice, english, 100).length).toBeLessThanOrEqual(100);
    held++;
  });
});

describe("the record", () => {
  it.each([
    ["the decision in a sentence", "**Use CIF 1.0 in"],
    ["each app with its verdict", "Desk\u2069: CIF 1.0"],
    ["why an app stays unserved", "the app allows no version"],
    [
      "the pages it rests on, to be followed",
      "Choose between versions (November 2020) (2020-11-02) · <https://github.com/",
    ],
    ["where each answer comes from", "Your answer"],
    ["what was read beside it", "Read: "],
    ["how a read ended", "systemuser · The read failed."],
    ["what was not known", "## What was not known"],
    ["next steps to be ticked off", "- [ ] "],
    ["the day of the knowledge", asOf],
    ["who took it", "Taken by \u2068Desk\u2069"],
    ["the version of the tool", "CIF Version Advisor 1.0.0"],
  ])("says %s", (_, part) => expect(written("markdown", "Desk")).toContain(part));

  it("leaves out sections that have nothing to say", () => {
    const { advice, ...rest } = decisionWith("Desk");
    const bare = record("markdown", { ...rest, advice: { ...advice, steps: [], flips: [] } }, english);
    expect(bare).not.toContain("- [ ]");
    expect(bare).not.toContain("What would change this");
  });

  it("starts CSV so that spreadsheets read it as UTF-8", () =>
    expect(written("csv", "x").startsWith("\uFEFF")).toBe(true));
});
