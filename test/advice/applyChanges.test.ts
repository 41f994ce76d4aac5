import { applyChanges } from "../../CifVersionAdvisor/advice";
import type { Change, Given } from "../../CifVersionAdvisor/advice/types";
import { given, type Answers } from "./support/given";
import { DESK, HUB, installed, OMNICHANNEL, organization, WORKSPACE } from "./support/organization";

const org = organization([HUB, WORKSPACE, OMNICHANNEL, installed(DESK, "multi")]);
const applied = (answers: Answers, ...changes: readonly Change[]): Given => {
  const before = given(org).answering(answers);
  return applyChanges(before.answers, before.ledger, changes);
};

const noEnterprise: Change = { question: "enterprise", value: "no" };
const without = (value: string): Change => ({ question: "apps", value });

test("an answer joins those given, and says nothing of apps", () => {
  expect(applied({ cloud: "gcc" }, noEnterprise)).toEqual({ cloud: "gcc", enterprise: "no" });
});
test("channels become a set", () => {
  expect(applied({}, { question: "channels", value: "sms,chat" })).toEqual({ channels: ["sms", "chat"] });
});
test("an app taken out leaves the others in scope, in the admin's words", () => {
  expect(applied({}, without(HUB))).toEqual({ apps: [{ uniqueName: WORKSPACE }] });
});
test("an answer beside an app taken out holds too", () => {
  expect(applied({}, without(WORKSPACE), noEnterprise)).toEqual({ apps: [{ uniqueName: HUB }], enterprise: "no" });
});
test("a session type is said of one app; what was said of others stays, what was read is not said", () => {
  const apps = [{ uniqueName: HUB, session: "multi" }, { uniqueName: DESK }, { uniqueName: "new" }];
  expect(applied({ apps }, { question: "apps", value: "single", app: "new" }).apps).toEqual([
    { uniqueName: HUB, session: "multi" },
    { uniqueName: DESK },
    { uniqueName: "new", session: "single" },
  ]);
});
