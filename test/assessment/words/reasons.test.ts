import { reasonsInWords } from "../../../CifVersionAdvisor/assessment/words/reasons";
import { adviceOf, app } from "../support/advice";
import { keyed, plain } from "../support/english";

test("a reason stands once, with all the apps for which it holds and the version advised there", () => {
  const row = "session";
  const advice = adviceOf([app("hub"), app("sales"), app("desk", { verdict: "2.0" })], {
    reasons: [
      { id: "workspace", row, app: "desk" },
      { id: "single-session", row, app: "hub" },
      { id: "single-session", row, app: "sales" },
      { id: "no-app", row },
    ],
  });
  expect(reasonsInWords(advice, keyed).map(({ says, version }) => [plain(says), version])).toEqual([
    ["[reason.workspace desk]", "2.0"],
    ["[reason.single-session hub and sales]", "1.0"],
    ["[reason.no-app ]", undefined],
  ]);
});
