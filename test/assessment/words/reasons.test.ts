import { reasonsInWords } from "../../../CifVersionAdvisor/assessment/words/reasons";
import { adviceOf, app } from "../support/advice";
import { keyed, plain } from "../support/english";

test("a reason stands once, with all the apps for which it holds and every page it rests on", () => {
  const row = "session";
  const advice = adviceOf([app("hub"), app("sales"), app("desk", { verdict: "2.0" })], {
    reasons: [
      { id: "omnichannel", row: "apps", app: "desk" },
      { id: "single-session", row, app: "hub" },
      { id: "single-session", row, app: "sales" },
      { id: "lacks-1.0", row: "configuration", version: "1.0" },
      { id: "lacks-1.0", row: "licence", version: "1.0" },
      { id: "licence", row: "licence" },
    ],
  });
  expect(reasonsInWords(advice, keyed).map(({ says, sources }) => [plain(says), ...sources])).toEqual([
    ["[reason.omnichannel desk]", "FAQ25", "DEP"],
    ["[reason.single-session hub and sales]", "FAQ25"],
    ["[reason.lacks-1.0 ]", "CFG1-25", "GET1"],
    ["[reason.licence ]", "GET1", "SYS2"],
  ]);
});
