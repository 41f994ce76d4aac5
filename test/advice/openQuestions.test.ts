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
