import { fitsOf } from "../../CifVersionAdvisor/advice/fit";
import type { Given } from "../../CifVersionAdvisor/advice/types";
import { rows } from "../../CifVersionAdvisor/knowledge";
import { given } from "./support/given";
import { organization, SALES, WORKSPACE } from "./support/organization";

const fits = (id: string, answers: Given, apps: readonly string[] = [SALES]) => {
  const { ledger } = given(organization(apps)).answering(answers);
  return rows.filter((row) => row.id === id).flatMap((row) => fitsOf(row, ledger).map((fit) => fit.fits));
};

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
  ])("%s with %j", (row, answers, expected) => {
    expect(fits(row, answers)).toEqual(expected);
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
