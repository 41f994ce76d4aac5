import * as room from "../../CifVersionAdvisor/knowledge";
import type { Row, Source, Update } from "../../CifVersionAdvisor/knowledge/types";
import { english } from "../strings/readTexts";
import { checkKnowledge, type Knowledge } from "./checkKnowledge";
import { freshness } from "./freshness";

const real: Knowledge = room;
const keys = [...english().keys()];

const ELSEWHERE: Source = { title: "Elsewhere", url: "https://learn.microsoft.com/elsewhere", date: "2020" };

const withSource = (id: string, change: Partial<Source>): Knowledge => ({
  ...real,
  sources: { ...real.sources, [id]: { ...ELSEWHERE, ...real.sources[id], ...change } },
});
const withRow = (id: string, change: (row: Row) => unknown): Knowledge => ({
  ...real,
  rows: real.rows.map((row) => (row.id === id ? (change(row) as Row) : row)),
});
const withUpdate = (id: string, change: Partial<Update>): Knowledge => ({
  ...real,
  updates: real.updates.map((update) => (update.id === id ? { ...update, ...change } : update)),
});

describe("the knowledge", () => {
  it("is whole", () => {
    expect(checkKnowledge(real, keys)).toEqual([]);
  });

  it.each<[string, Knowledge]>([
    ["row browsers: no cell 2.0", withRow("browsers", (row) => ({ ...row, cells: { "1.0": row.cells["1.0"] } }))],
    ["row licence, 2.0: no source", withRow("licence", (row) => ({ ...row, cells: { ...row.cells, "2.0": {} } }))],
    ["row cloud: unknown question weather", withRow("cloud", (row) => ({ ...row, questions: ["cloud", "weather"] }))],
    ["question cloud: its row cloud does not name it", withRow("cloud", ({ id, cells }) => ({ id, cells }))],
    ["row session: is there twice", { ...real, rows: [...real.rows, ...real.rows.slice(0, 1)] }],
    ["update collapse: unknown source NONE", withUpdate("collapse", { source: "NONE" })],
    ["update collapse: unknown row none", withUpdate("collapse", { row: "none" })],
    ["update collapse: not a date: May 2026", withUpdate("collapse", { since: "May 2026" })],
    [
      "update licence1: 2021-04 is older than what it updates, 2021-05-25",
      withUpdate("licence1", { since: "2021-04" }),
    ],
    [
      "update previewEnded: 2020-11-01 is older than what it updates, 2020-11-02",
      withUpdate("previewEnded", { since: "2020-11-01" }),
    ],
    [
      "contradiction gcc: one source cannot contradict itself",
      {
        ...real,
        contradictions: [{ id: "gcc", row: "cloud", sources: ["CH2", "CH2"] }, ...real.contradictions.slice(1)],
      },
    ],
    [
      "source FAQ25: not an https address: http://learn.microsoft.com/",
      withSource("FAQ25", { url: "http://learn.microsoft.com/" }),
    ],
    ["source FAQ25: host not allowed: example.com", withSource("FAQ25", { url: "https://example.com/" })],
    [
      "source FAQ25: would need escaping in a link: https://github.com/(a)",
      withSource("FAQ25", { url: "https://github.com/(a)" }),
    ],
    ["source FAQ25: not a date: ", withSource("FAQ25", { date: "" })],
    ["source EXTRA: cited nowhere", { ...real, sources: { ...real.sources, EXTRA: ELSEWHERE } }],
    [`asOf ${real.asOf}: the newest source is of 2099-07-28`, withSource("MSG", { date: "2099-07-28" })],
  ])("is refused with “%s”", (problem, knowledge) => {
    expect(checkKnowledge(knowledge, keys)).toContain(problem);
  });

  it("names the entry whose text is missing, and the text that belongs to no entry", () => {
    expect(
      checkKnowledge(
        real,
        keys.filter((key) => key !== "row.cloud.2"),
      ),
    ).toEqual(["row cloud: no text row.cloud.2"]);
    expect(checkKnowledge(real, [...keys, "update.gone.was"])).toEqual(["text update.gone.was: belongs to no entry"]);
  });
});

describe("the age of the knowledge", () => {
  const dated: Knowledge = { ...real, asOf: "2026-06-02" };

  it.each<[string, string]>([
    ["2027-03-01", "fresh"],
    ["2027-03-02", "warn"],
    ["2027-06-01", "warn"],
    ["2027-06-02", "stale"],
  ])("on %s is %s", (day, verdict) => {
    expect(freshness(dated, new Date(`${day}T12:00:00Z`)).verdict).toBe(verdict);
  });

  it("is told with the rows to look up first", () => {
    expect(freshness(dated, new Date("2027-06-02T00:00:00Z")).message).toMatch(/12 months old\..*: \w+ \(20\d\d-/);
  });

  it("is under twelve months today", () => {
    const { verdict, message } = freshness(real, new Date());
    if (verdict === "warn") console.warn(message);
    expect(verdict === "stale" ? message : "").toBe("");
  });
});
