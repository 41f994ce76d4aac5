import { checkTexts, neededForms } from "./checkTexts";
import { english, parseResx, readLanguages } from "./readTexts";
import { localeOf } from "./locales";

const model = new Map([
  ["a", "{0} of {1}"],
  ["b", "one={0} app|other={0} apps"],
]);
const german = (change: Record<string, string>) =>
  new Map(Object.entries({ a: "{0} von {1}", b: "one={0} App|other={0} Apps", ...change }));

describe("a language's texts", () => {
  it.each([...readLanguages()])("%i says all that English says", (lcid, texts) => {
    expect(checkTexts(texts, english(), localeOf(lcid))).toEqual([]);
  });

  it.each<[string, Map<string, string>]>([
    ["a is missing", new Map([["b", "one={0} App|other={0} Apps"]])],
    ["c is not in English", german({ c: "zu viel" })],
    ["a is out of order", new Map([...german({})].reverse())],
    ["a is empty", german({ a: "" })],
    ["a has space around it", german({ a: "{0} von {1} " })],
    ["a: has {0}, English {0} {1}", german({ a: "{0}" })],
    ["b: a plural in one language only", german({ b: "{0} Apps" })],
    ["b: no form for “other”", german({ b: "one={0} App" })],
    ["b: few is no form here", german({ b: "one={0} App|few={0} Apps|other={0} Apps" })],
    ["b: other places than in English", german({ b: "one={0} App|other=viele Apps" })],
    ["b: other places than in English", german({ b: "one={1} App|other={0} Apps" })],
  ])("are refused with “%s”", (problem, texts) => {
    expect(checkTexts(texts, model, "de")).toContain(problem);
  });

  it("may put the places in another order", () => {
    expect(checkTexts(german({ a: "von {1} {0}" }), model, "de")).toEqual([]);
  });

  it("need the forms that the language's counts take", () => {
    expect(neededForms("ar")).toEqual(["few", "many", "one", "other", "two", "zero"]);
    expect(neededForms("pl")).toEqual(["few", "many", "one", "other"]);
    expect(neededForms("fr")).toEqual(["one", "other"]);
    expect(neededForms("ja")).toEqual(["other"]);
  });

  it("cannot name one key twice", () => {
    expect(() => parseResx('<root><data name="a"/><data name="a"/></root>')).toThrow("a is there twice");
  });
});
