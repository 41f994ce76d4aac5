import type { AppAdvice } from "../../../CifVersionAdvisor/advice/types";
import { headline } from "../../../CifVersionAdvisor/assessment/words/headline";
import { adviceOf, app, on2, open, unserved } from "../support/advice";
import { english, plain } from "../support/english";

const says = (...apps: readonly AppAdvice[]): string => plain(headline(adviceOf(apps), english));

const WORKSPACE = on2("msdyn_CustomerServiceWorkspace");
const SALES = app("msdynce_saleshub");

describe("the headline", () => {
  it.each([
    ["one version", [SALES], "Use CIF 1.0 in Sales Hub."],
    ["the other version", [WORKSPACE], "Use CIF 2.0 in Copilot Service workspace."],
    ["both versions", [SALES, WORKSPACE], "Use CIF 2.0 in Copilot Service workspace and CIF 1.0 in Sales Hub."],
    ["no served app", [unserved("Desk")], "Neither version serves Desk: the app allows no version."],
    [
      "an unserved app beside a served one",
      [SALES, unserved("Desk")],
      "Use CIF 1.0 in Sales Hub. Neither version serves Desk: the app allows no version.",
    ],
    [
      "several unserved apps with their causes, each once",
      [unserved("A"), unserved("B"), unserved("C", "conflict")],
      "Neither version serves 3 apps (A, B, and C): the app allows no version and requirements or licenses clash.",
    ],
    [
      "an unserved app of which the cause was not told",
      [app("Desk", { verdict: "neither" })],
      "Neither version serves Desk: requirements or licenses clash.",
    ],
    ["no app at all", [], "Choose the apps your agents use: they decide the version."],
    [
      "an open app first while it can change the verdict",
      [SALES, open("Desk")],
      "Not decided for Desk: the session type is not known. Use CIF 1.0 in Sales Hub.",
    ],
    [
      "an open app last when it cannot",
      [SALES, WORKSPACE, open("Desk")],
      "Use CIF 2.0 in Copilot Service workspace and CIF 1.0 in Sales Hub. Not decided for Desk: the session type is not known.",
    ],
    [
      "unnamed apps",
      [app(""), on2("")],
      "Use CIF 2.0 in Microsoft's multisession apps and CIF 1.0 in single-session apps.",
    ],
    ["four apps in full", ["a", "b", "c", "d"].map((name) => app(name)), "Use CIF 1.0 in a, b, c, and d."],
    [
      "more apps as three and a number",
      ["a", "b", "c", "d", "e"].map((name) => app(name)),
      "Use CIF 1.0 in a, b, c, and 2 more.",
    ],
  ])("says %s", (_, apps, sentence) => expect(says(...apps)).toBe(sentence));
});
