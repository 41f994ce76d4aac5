import { appName, appNames, plainName } from "../../../CifVersionAdvisor/assessment/words/names";
import { hostile } from "../../support/hostile";
import { english, plain } from "../support/english";

describe("an app's name", () => {
  it.each([
    ["its display name", { uniqueName: "msdynce_saleshub", name: "Our sales" }, "Our sales"],
    ["the product's name, whatever the case", { uniqueName: "MSDYNCE_SALESHUB" }, "Sales Hub"],
    ["its unique name, when no more is known", { uniqueName: "contoso_Desk" }, "contoso_Desk"],
    [
      "its unique name, when its name cannot be seen",
      { uniqueName: "contoso_Desk", name: "\u200b\u202e " },
      "contoso_Desk",
    ],
    [
      "its session type, when it stands for one",
      { uniqueName: "", session: "multi" as const },
      "Microsoft's multisession apps",
    ],
    ["the single session otherwise", { uniqueName: "", session: "single" as const }, "single-session apps"],
    ["its display name in one line", { uniqueName: "x", name: " \tOur\r\n sales\u2028now " }, "Our sales now"],
    ["its display name, when more than marks can be seen", { uniqueName: "x", name: "\u200bS" }, "\u200bS"],
    ["the product's name, when its own is empty", { uniqueName: "msdynce_saleshub", name: "" }, "Sales Hub"],
  ])("is %s", (_, app, name) => expect(plain(appName(app, english))).toBe(name));

  it("is isolated from the text around it", () => {
    expect(appName({ uniqueName: "x", name: "\u2069A\u202e" }, english)).toBe("\u2068A\u2069");
  });

  it("is found by the unique name without regard to case", () => {
    expect(appNames(["DESK"], [{ uniqueName: "desk", name: "Desk 7" }], english).map(plain)).toEqual(["Desk 7"]);
    expect(appNames(["hub"], [{ uniqueName: "desk", name: "Desk 7" }], english).map(plain)).toEqual(["hub"]);
  });
});

describe("a plain name", () => {
  it.each([99, 100, 101])("of %i characters is at most 100 long", (length) => {
    const name = plainName("👩".repeat(length));
    expect(Array.from(name)).toHaveLength(Math.min(length, 100));
    expect(name.endsWith("…")).toBe(length > 100);
  });

  it.each(hostile)("of %j holds nothing that reorders, breaks or halves a character", (name) => {
    expect(plainName(name)).not.toMatch(/[\p{Bidi_Control}\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
  });
});
