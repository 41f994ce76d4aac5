import type { Evidence } from "../../CifVersionAdvisor/knowledge/facts";
import { given } from "./support/given";
import { DESK, HUB, installed, OMNICHANNEL, organization, withSetup } from "./support/organization";

const listed: readonly Evidence[] = [{ table: "appmodule", outcome: "read", raw: "the apps" }];

describe("a note about apps", () => {
  const org = organization([installed(HUB, "multi"), OMNICHANNEL], { evidence: { apps: listed } });
  const noted = given(org).answering({ apps: [HUB, OMNICHANNEL, DESK] });

  test.each(["app-not-found", "session-type-differs"])("%s shows the list of apps it was read from", (id) => {
    expect(noted.notes(id)).toMatchObject([{ evidence: listed }]);
  });

  test("that rests on no reading shows none", () => {
    const [retired] = noted.notes("retired-app");
    expect(retired).toMatchObject({ apps: [OMNICHANNEL] });
    expect(retired).not.toHaveProperty("evidence");
  });
});

test("apps that were read are there, chosen or not", () => {
  expect(given(organization([HUB])).ledger.apps.value).toMatchObject([{ uniqueName: HUB, installed: true }]);
});

describe("what of the set-up could not be looked at", () => {
  const reads = (["read", "notThere", "notAllowed", "timedOut"] as const).map((outcome) => ({
    table: `table ${outcome}`,
    outcome,
  }));

  test("is every table whose read failed; one that is not there holds nothing to look at", () => {
    const { unchecked } = given(withSetup(organization([HUB]), { reads })).advice;
    expect(unchecked.map(({ table }) => table)).toEqual(["table notAllowed", "table timedOut"]);
  });

  test("is nothing where nothing was read", () => expect(given(organization([HUB])).advice.unchecked).toEqual([]));
});
