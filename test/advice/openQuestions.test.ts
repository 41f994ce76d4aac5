import type { Case } from "./support/given";
import { given } from "./support/given";
import { HUB, installed, organization, WORKSPACE } from "./support/organization";

const outcomes = ({ advice }: Case, question: string) =>
  advice.openQuestions.find(({ id }) => id === question)?.outcomes;
const desk = (session: "single" | "multi" | "unknown") => given(organization([installed("desk", session)]));

test("each question is open once, those first that decide most, else in their order", () => {
  given(organization([HUB, WORKSPACE])).asking(
    ...(["apps", "channels", "panelSide", "severalProviders", "channelAnalytics", "notificationTemplates"] as const),
    ...(["applicationTabTemplates", "sessionTemplates", "customerService", "enterprise"] as const),
    ...(["cloud", "panelHidden"] as const),
  );
  expect(given(organization([HUB, WORKSPACE])).advice.openQuestions).toHaveLength(12);
});

describe("the choice of apps", () => {
  test("counts what an app of unknown session type can be said to be", () => {
    expect(outcomes(desk("unknown"), "apps")).toBe(4);
  });
  test.each(["single", "multi"] as const)("counts a %s-session app as that alone", (session) => {
    expect(outcomes(desk(session), "apps")).toBe(2);
  });
  test("counts forty apps that are alike as one", () => {
    const names = Array.from({ length: 40 }, (_, place) => `desk${place}`);
    expect(outcomes(given(organization(names.map((name) => installed(name)))), "apps")).toBe(2);
  });
});

describe("where no app is known and no version fits any", () => {
  const nowhere = given(organization([])).answering({ customerService: "no" });

  test("saying what apps there are still ends the not knowing", () => {
    nowhere.advises("undetermined");
    expect(outcomes(nowhere, "session")).toBe(2);
    expect(outcomes(nowhere, "channels")).toBe(1);
    nowhere.answering({ session: "single" }).advises("neither");
  });
  test("an admin who does not know leaves the matter open, however much else is answered", () => {
    const said = nowhere.answering({ session: "unknown", channels: ["customMessaging"] });
    said.advises("undetermined");
  });
  test("an app named without a session type stays open when it is said to be the one", () => {
    const desks = desk("unknown").answering({ apps: ["desk"], customerService: "yes", enterprise: "yes" });
    desks.advises("undetermined");
  });
});

test("where an app in scope is served by no version whatever is answered, taking it out decides nothing", () => {
  const unserved = given(organization([installed("desk", "multi")])).answering({ apps: ["desk"] });
  expect(unserved.advises("neither").deciding).toEqual([]);
});
