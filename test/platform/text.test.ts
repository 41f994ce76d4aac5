import { textOf } from "../../CifVersionAdvisor/platform/text";
import { fakeContext } from "../page/context";

const MADE: Readonly<Record<string, string>> = {
  apps: "one={0} app|other={0} apps",
  many: "one={0} raz|few={0} razy|many={0} razów|other={0} razu",
  twice: "{1} before {0}, {1} again, {9} stays",
  pipe: "a | b",
};

/** Texts made up for the test, in a language that need not have shipped yet. */
function textWith(languageId = 1033) {
  const { context } = fakeContext();
  const getString = (key: string) => MADE[key] ?? key;
  return textOf({
    ...context,
    userSettings: { ...context.userSettings, languageId },
    resources: { ...context.resources, getString },
  });
}

test("the shipped texts are found by their keys", () => {
  const text = textOf(fakeContext().context);
  expect(text("read.notAllowed", "prvReadAppModule")).toContain("prvReadAppModule");
  expect(text("no.such.key")).toBe("no.such.key");
});

test.each([
  [0, "0 apps"],
  [1, "1 app"],
  [6000, "6,000 apps"],
])("%i: %s", (count, said) => expect(textWith()("apps", count)).toBe(said));

test("the language chooses among its own plurals", () => {
  const text = textWith(1045);
  expect([1, 3, 5].map((count) => text("many", count))).toEqual(["1 raz", "3 razy", "5 razów"]);
});

test("values are put in once and as they are", () => {
  expect(textWith()("twice", "$&{1}", "b")).toBe("b before $&{1}, b again, {9} stays");
  expect(textWith()("pipe")).toBe("a | b");
});

test.each([
  [1033, "a, b, and c"],
  [1031, "a, b und c"],
  [1041, "a、b、c"],
])("a list in %i: %s", (lcid, said) => expect(textWith(lcid).list(["a", "b", "c"])).toBe(said));

test("a language that is not spoken is answered in English", () => expect(textWith(1053).locale).toBe("en-US"));

test("a host that throws for a missing text, or has no texts, gets the key shown", () => {
  const { context } = fakeContext();
  const getString = () => {
    throw new Error("not found");
  };
  expect(textOf({ ...context, resources: { ...context.resources, getString } })("a.key")).toBe("a.key");
  expect(textOf({ ...context, resources: undefined } as never)("a.key")).toBe("a.key");
});

describe("dates", () => {
  const formatting = {
    formatDateShort: (date: Date, time = false) => `short ${date.getDate()}${time ? " with time" : ""}`,
    formatDateYearMonth: (date: Date) => `month ${date.getMonth() + 1}`,
  };
  const byHost = () => textOf({ ...fakeContext().context, formatting } as never);

  test("are the platform's where it writes them", () => {
    expect(byHost().day("2026-06-02")).toBe("short 2");
    expect(byHost().day("2026-06")).toBe("month 6");
    expect(byHost().moment("2026-11-22T09:30:00Z")).toMatch(/^short \d+ with time$/);
  });

  test("are the language's where it does not", () => {
    expect(textWith(1031).day("2026-06-02")).toBe("02.06.2026");
    expect(textWith().day("2026-06")).toBe("June 2026");
    expect(textWith().moment("2026-11-22T09:30:00Z")).toMatch(/2026/);
  });

  test("a year is a year; what is no date stays as it is", () => {
    expect(byHost().day("2026")).toBe("2026");
    expect([textWith().day("soon-ish"), textWith().moment("")]).toEqual(["soon-ish", ""]);
  });
});
