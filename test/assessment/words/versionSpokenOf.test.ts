import type { AppAdvice } from "../../../CifVersionAdvisor/advice/types";
import { versionSpokenOf } from "../../../CifVersionAdvisor/assessment/words/versionSpokenOf";

const VERDICTS = ["neither", "1.0", "2.0", "undetermined"] as const;
const apps = VERDICTS.map((verdict): AppAdvice => ({
  uniqueName: verdict,
  session: "single",
  verdict,
  clashes: [],
  waysOut: [],
  givesUp: [],
}));

test("what is said of an app speaks of the version advised there, and of none where none is", () => {
  expect(VERDICTS.map((app) => versionSpokenOf(app, apps))).toEqual([undefined, "1.0", "2.0", undefined]);
});

test("what is said of no app, or of one that is not advised on, speaks of no version", () => {
  expect([undefined, "contoso_Desk"].map((app) => versionSpokenOf(app, apps))).toEqual([undefined, undefined]);
});
