import { given } from "./support/given";
import { DESK, installed, organization } from "./support/organization";

describe("one app listed twice", () => {
  const sessions = ["single", "multi", "unknown"] as const;
  const pairs = sessions.flatMap((one) => sessions.map((other) => [one, other] as const));

  test.each(pairs)("read as %s and as %s is what both agree in, whatever their order", (one, other) => {
    const [first, second] = [installed("contoso_desk", one), installed("CONTOSO_DESK", other)];
    const agreed = one === "unknown" || one === other ? other : other === "unknown" ? one : "unknown";
    const apps = [{ uniqueName: "Contoso_Desk" }];
    const read = given(organization([first, second])).answering({ apps });
    expect(read.ledger.apps.value).toMatchObject([{ uniqueName: "CONTOSO_DESK", session: agreed }]);
    expect(given(organization([second, first])).answering({ apps }).ledger).toEqual(read.ledger);
  });

  test.each(pairs)("said to be %s and %s is what both agree in, else as read", (one, other) => {
    const said = (...types: readonly string[]) =>
      given(organization([installed(DESK, "multi")])).answering({
        apps: types.map((session, place) => ({ uniqueName: place ? DESK.toUpperCase() : DESK, session })),
      });
    const agreed = one === "unknown" || one === other ? other : other === "unknown" ? one : "unknown";
    const [app] = said(one, other).ledger.apps.value;
    expect([app?.session, app?.sessionFrom]).toEqual(agreed === "unknown" ? ["multi", "read"] : [agreed, "you"]);
    expect(said(other, one).ledger.apps.value).toEqual(said(one, other).ledger.apps.value);
    said(one, other, one).warning(`apps duplicate ${DESK.toUpperCase()}`, `apps duplicate ${DESK.toUpperCase()}`);
  });
});
