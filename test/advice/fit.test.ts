import { fitsOf } from "../../CifVersionAdvisor/advice/fit";
import type { Given, ScopedApp } from "../../CifVersionAdvisor/advice/types";
import { rows } from "../../CifVersionAdvisor/knowledge";
import { given } from "./support/given";
import { organization, SALES, WORKSPACE } from "./support/organization";

const found = (id: string, answers: Given, apps: readonly string[] = [SALES]) => {
  const { ledger } = given(organization(apps)).answering(answers);
  return rows.filter((row) => row.id === id).flatMap((row) => fitsOf(row, ledger));
};
const fits = (...of: Parameters<typeof found>) => found(...of).map((fit) => fit.fits);
/** Each fit with the apps and the questions that say so, and the apps where that version does not run. */
const grounds = (...of: Parameters<typeof found>) => {
  const names = (apps: readonly ScopedApp[]) => apps.map(({ uniqueName }) => uniqueName).join();
  return found(...of).map(
    (fit) => `${fit.fits}: ${[names(fit.apps), fit.questions.join(), names(fit.notIn)].join(" | ")}`,
  );
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

  test.each([
    ["single", ["1.0"]],
    ["multi", ["2.0"]],
    ["unknown", ["unknown"]],
  ] as const)("without an app, %s session", (session, expected) => {
    expect(fits("session", { apps: [], session })).toEqual(expected);
  });

  test("each fit names the apps or the answers that say so", () => {
    expect(grounds("apps", {}, [SALES, WORKSPACE])).toEqual([`2.0: ${WORKSPACE} |  | `, `1.0: ${SALES} |  | `]);
    expect(grounds("licence", { customerService: "yes", enterprise: "no" })).toEqual([
      "either:  | customerService | ",
      "1.0:  | enterprise | ",
    ]);
    expect(grounds("packaging", {})).toEqual(["either:  |  | "]);
  });

  test("a version that fits an answer names the apps in which it does not run", () => {
    const apps = [SALES, WORKSPACE];
    expect(grounds("providers", { severalProviders: "must" }, apps)).toEqual([`2.0:  | severalProviders | ${SALES}`]);
    expect(grounds("providers", { severalProviders: "no" }, apps)).toEqual(["either:  | severalProviders | "]);
    expect(grounds("cloud", {}, apps)).toEqual(["unknown:  | cloud | "]);
  });
});
