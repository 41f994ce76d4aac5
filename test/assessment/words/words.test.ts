import type { AppAdvice } from "../../../CifVersionAdvisor/advice/types";
import type { QuestionId } from "../../../CifVersionAdvisor/knowledge/types";
import { answerWords } from "../../../CifVersionAdvisor/assessment/words/answers";
import { clashWords, wayOutWords } from "../../../CifVersionAdvisor/assessment/words/clash";
import { flipWords } from "../../../CifVersionAdvisor/assessment/words/flips";
import { noteWords } from "../../../CifVersionAdvisor/assessment/words/notes";
import { app } from "../support/advice";
import { english, keyed, plain } from "../support/english";

describe("an answer in words", () => {
  it.each<[QuestionId, unknown, string]>([
    ["cloud", "gccHigh", "[value.cloud.gccHigh]"],
    ["cloud", "unknown", "[value.unknown]"],
    ["severalProviders", "must", "[value.need.must]"],
    ["panelHidden", "no", "[value.need.no]"],
    ["enterprise", "no", "[value.yesNo.no]"],
    ["panelSide", "any", "[value.panelSide.any]"],
    ["channels", ["telephony"], "[value.channels.telephony]"],
    ["channels", [], "[value.none]"],
    ["session", undefined, "[value.unknown]"],
    ["cloud", null, "[value.unknown]"],
    ["cloud", 7, ""],
    ["cloud", { uniqueName: 7 }, ""],
    ["channels", ["unknown"], "[value.unknown]"],
    ["channels", [null], ""],
    ["apps", [{ uniqueName: "a", inScope: false }], "[value.none]"],
    ["apps", "unknown", "[value.unknown]"],
  ])("of %s %j is the text %s", (question, value, expected) => {
    expect(answerWords(question, value, keyed)).toBe(expected);
  });

  it("names the apps in scope", () => {
    const apps = [{ uniqueName: "a", inScope: true }, { uniqueName: "b", inScope: false }, { uniqueName: "c" }];
    expect(plain(answerWords("apps", apps, english))).toBe("a and c");
  });

  it("shows a value of a foreign file as a name", () => {
    expect(answerWords("cloud", "moon\u202e", english)).toBe("\u2068moon\u2069");
  });
});

describe("notes, clashes and flips in words", () => {
  it("names what was found before the apps concerned", () => {
    const note = { id: "x", kind: "finding", row: "", apps: ["desk"], names: ["Old phone"] } as const;
    expect(plain(noteWords(note, keyed, [{ uniqueName: "Desk", name: "Desk 7" }]).says)).toBe(
      "[note.x Old phone Desk 7]",
    );
  });

  it("names the apps where nothing else was found, at most three and how many more", () => {
    const note = { id: "x", kind: "caution", row: "", apps: ["a", "b", "c", "d", "e"] } as const;
    const { says, todo } = noteWords(note, keyed);
    expect(plain(says)).toBe("[note.x a, b, c, and [list.more 2] a, b, c, and [list.more 2]]");
    expect(plain(todo ?? "")).toBe(plain(says).replace("note.x", "note.x.do"));
    expect(plain(noteWords({ ...note, names: ["1", "2", "3", "4", "5"] }, keyed).says)).toMatch(
      /^\[note\.x 1, 2, 3, and \[list\.more 2\] a, /,
    );
  });

  it("gives the day of the page that the note rests on alone", () => {
    const note = { id: "provider-icon", kind: "caution", row: "panelModes", apps: ["a"] } as const;
    expect(plain(noteWords(note, keyed).says)).toBe("[note.provider-icon a a 2025-07-04]");
  });

  it("stands dots for names of which only the id of the note was kept", () => {
    const note = { id: "x", kind: "caution", row: "", apps: [] } as const;
    expect(noteWords(note, keyed).says).toBe("[note.x … …]");
  });

  it("leaves out what to do when no text says it", () => {
    const note = { id: "no-such-note", kind: "info", row: "", apps: [] } as const;
    expect(noteWords(note, english)).toStrictEqual({ says: "note.no-such-note" });
  });

  it("writes a clash as the answers that cannot hold together", () => {
    const clashing = app("desk", {
      clashes: [
        [
          { question: "severalProviders", value: "must" },
          { question: "host", value: "single" },
        ],
      ],
    });
    expect(clashWords(clashing, keyed)).toEqual([
      "[record.pair [question.severalProviders.short] [value.need.must]] and [clash.host 1.0]",
    ]);
    const hosted = (...clash: AppAdvice["clashes"][number]) => clashWords(app("desk", { clashes: [clash] }), keyed);
    expect(hosted({ question: "host", value: "multi" }, { question: "panelSide", value: "rightMust" })).toEqual([
      "[clash.host 2.0] and [record.pair [question.panelSide.short] [value.panelSide.rightMust]]",
    ]);
    expect(hosted({ question: "host", value: "multi" })).toEqual(["[cause.host]"]);
    expect(hosted({ question: "host", value: "unknown" }, { question: "panelSide", value: "leftMust" })).toEqual([
      "[clash.host.most 1.0] and [record.pair [question.panelSide.short] [value.panelSide.leftMust]]",
    ]);
  });

  it("says a way out with its question and its version, a move as the step that leads there", () => {
    expect(wayOutWords({ kind: "drop", question: "panelSide", to: "2.0" }, keyed)).toBe(
      "[wayOut.drop [question.panelSide.short] 2.0]",
    );
    expect(wayOutWords({ kind: "move", to: "1.0" }, keyed)).toBe("[step.singleSession]");
    expect(wayOutWords({ kind: "move", to: "2.0" }, keyed)).toBe("[step.workspace]");
  });

  it("joins the changes of a flip, and knows no display name when none is given", () => {
    const changes = [
      { question: "apps", value: "desk" },
      { question: "cloud", value: "gcc" },
    ] as const;
    expect(plain(flipWords({ changes, verdict: "1.0", unserved: 0 }, keyed))).toBe(
      "[change.outOfScope desk] and [record.pair [question.cloud.short] [value.cloud.gcc]]",
    );
  });

  it.each([
    [
      { question: "channels", value: "telephony,chat" },
      "[record.pair [question.channels.short] [change.only [value.channels.telephony] and [value.channels.chat]]]",
    ],
    [{ question: "apps", value: "Desk" }, "[change.outOfScope Desk 7]"],
    [{ question: "apps", value: "multi", app: "desk" }, "[record.pair Desk 7 [value.session.multi]]"],
    [{ question: "cloud", value: "gcc" }, "[record.pair [question.cloud.short] [value.cloud.gcc]]"],
  ] as const)("says the change %j", (change, words) => {
    const flip = { changes: [change], verdict: "1.0", unserved: 0 } as const;
    expect(plain(flipWords(flip, keyed, [{ uniqueName: "desk", name: "Desk 7" }]))).toBe(words);
  });
});
