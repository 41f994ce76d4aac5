import { families, type Family } from "./families";
import { readCode } from "./readCode";
import { english } from "./readTexts";
import { missingKeys, unusedKeys } from "./usage";

const keys = [...english().keys()];
const code = new Map([
  ["advice/notes.ts", 'note("byoc"); const row = "row.session";'],
  [
    "ui/Page.tsx",
    'text("ui.title"); text(late ? "ui.late" : "ui.soon"); text(`ui.from.${source}`); text(`ui.sketch.${n}.alt`); const source = "you";',
  ],
]);
const some: readonly Family[] = [
  { prefix: "row", ids: ["session"], suffixes: ["", ".1"] },
  { prefix: "note", room: "advice", optional: [".do"] },
];

describe("text keys", () => {
  it("are all asked for", () => {
    expect(unusedKeys(keys, readCode(), families)).toEqual([]);
  });

  it("are all there", () => {
    expect(missingKeys(keys, readCode(), families)).toEqual([]);
  });
});

describe("an unused key", () => {
  it.each(["ui.title", "ui.soon", "ui.from.you", "ui.sketch.1.alt", "row.session.1", "note.byoc", "note.byoc.do"])(
    "is not %s",
    (key) => {
      expect(unusedKeys([key], code, some)).toEqual([]);
    },
  );

  it.each([
    "ui.tit",
    "ui.from.me",
    "ui.sketch.1",
    "ui.sketch.3.alt",
    "row.session.2",
    "row.apps",
    "note.gcc",
    "note.you",
  ])("is %s", (key) => {
    expect(unusedKeys([key], code, some)).toEqual([key]);
  });
});

describe("a missing key", () => {
  it("is one that the code names or that the data stands for", () => {
    expect(missingKeys(["ui.late", "row.session"], code, some)).toEqual([
      "row.session.1",
      "ui.from.…",
      "ui.sketch.…",
      "ui.soon",
      "ui.title",
    ]);
  });
});
