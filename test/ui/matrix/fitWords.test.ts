import type { Given } from "../../../CifVersionAdvisor/advice/types";
import { questionAnswer } from "../../../CifVersionAdvisor/assessment/words/clash";
import { rows } from "../../../CifVersionAdvisor/knowledge";
import { textOf } from "../../../CifVersionAdvisor/platform/text";
import { fitsOf } from "../../../CifVersionAdvisor/advice/fit";
import { fitWords } from "../../../CifVersionAdvisor/ui/matrix/fitWords";
import { fakeContext } from "../../page/context";
import { english, SALES, viewOf, WORKSPACE } from "../support/shown";

const rowOf = (id: string) => {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};
const fits = (row: string, given: Given, apps: readonly string[] = [SALES]) =>
  fitsOf(rowOf(row), viewOf({ apps }, given).ledger).map((fit) => fit.fits);
const says = (row: string, given: Given, apps: readonly string[]) =>
  fitWords(rowOf(row), viewOf({ apps }, given).ledger, english).map((words) =>
    `${words.says}: ${words.evidence}`.replace(/[⁨⁩]/g, ""),
  );

describe("how a row meets the organization", () => {
  test.each<[string, Given, readonly string[]]>([
    ["providers", { severalProviders: "no" }, ["either"]],
    ["providers", { severalProviders: "nice" }, ["2.0"]],
    ["sessionTemplates", { sessionTemplates: "must" }, ["2.0"]],
    ["panelSide", { panelSide: "any" }, ["either"]],
    ["panelSide", { panelSide: "rightNice" }, ["1.0"]],
    ["panelSide", { panelSide: "leftMust" }, ["2.0"]],
    ["panelModes", { panelHidden: "must" }, ["either"]],
    ["cloud", {}, ["unknown"]],
    ["cloud", { cloud: "commercial" }, ["either"]],
    ["cloud", { cloud: "gcc" }, ["unknown"]],
    ["channels", { channels: ["telephony"] }, ["either"]],
    ["channels", { channels: ["telephony", "chat"] }, ["1.0"]],
    ["channels", { channels: ["telephony", "customMessaging"] }, ["either"]],
    ["channels", { channels: ["customMessaging"] }, ["none"]],
    ["customMessaging", { channels: ["customMessaging"] }, ["2.0"]],
    ["customMessaging", { channels: ["telephony", "customMessaging"] }, ["2.0"]],
    ["customMessaging", { channels: ["sms"] }, ["either"]],
    ["licence", {}, ["unknown"]],
    ["licence", { customerService: "yes", enterprise: "no" }, ["either", "1.0"]],
    ["licence", { customerService: "no", enterprise: "unknown" }, ["none", "unknown"]],
    ["packaging", {}, ["either"]],
  ])("%s with %j", (row, given, expected) => {
    expect(fits(row, given)).toEqual(expected);
  });

  test("each app says for itself", () => {
    expect(fits("apps", {}, [SALES, WORKSPACE])).toEqual(["2.0", "1.0"]);
    expect(fits("session", { apps: [{ uniqueName: "contoso_desk", session: "multi" }] })).toEqual(["none"]);
    expect(fits("session", { apps: [{ uniqueName: "contoso_desk" }] })).toEqual(["unknown"]);
  });

  test("without an app the session stands in, and the apps are not known", () => {
    const none = { apps: [], session: "both" } as const;
    expect(fits("session", none)).toEqual(["1.0", "2.0"]);
    expect(fits("apps", none)).toEqual(["unknown"]);
  });
});

describe("the evidence in words", () => {
  test("names the app and its session type", () => {
    expect(says("apps", {}, [SALES, WORKSPACE])).toEqual([
      `Fits 2.0: Copilot Service workspace (${english("value.session.multi")})`,
      `Fits 1.0: Sales Hub (${english("value.session.single")})`,
    ]);
  });

  test("names the answer, where it comes from and the app that is left out", () => {
    const answer = questionAnswer("severalProviders", "must", english);
    expect(says("providers", { severalProviders: "must" }, [SALES, WORKSPACE])).toEqual([
      `Fits 2.0: ${answer} (Your answer). 2.0 does not run in Sales Hub`,
    ]);
  });

  test("names the apps without custom messaging", () => {
    const [only] = says("customMessaging", { channels: ["telephony", "customMessaging"] }, [SALES, WORKSPACE]);
    expect(only).toMatch(/^Fits 2\.0: .*Custom messaging.* 2\.0 does not run in Sales Hub$/);
  });

  test("ends its sentences as the language does", () => {
    const chinese = textOf(fakeContext({ lcid: 2052 }).context);
    const { ledger } = viewOf({ apps: [SALES, WORKSPACE] }, { severalProviders: "must" });
    expect(fitWords(rowOf("providers"), ledger, chinese)[0]?.evidence).toContain("。2.0 不能在 ");
  });

  test("says so when nothing bears on a row", () => {
    expect(says("packaging", {}, [SALES])).toEqual(["Fits either: No answer bears on this"]);
  });
});
