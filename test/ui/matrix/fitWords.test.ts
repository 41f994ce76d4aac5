import type { Given } from "../../../CifVersionAdvisor/advice/types";
import { questionAnswer } from "../../../CifVersionAdvisor/assessment/words/clash";
import { rows } from "../../../CifVersionAdvisor/knowledge";
import { textOf } from "../../../CifVersionAdvisor/platform/text";
import { fitWords } from "../../../CifVersionAdvisor/ui/matrix/fitWords";
import { fakeContext } from "../../page/context";
import { english, SALES, viewOf, WORKSPACE } from "../support/shown";

const rowOf = (id: string) => {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};
const says = (row: string, given: Given, apps: readonly string[]) =>
  fitWords(rowOf(row), viewOf({ apps }, given).ledger, english).map((words) =>
    `${words.says}: ${words.evidence}`.replace(/[⁨⁩]/g, ""),
  );

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
