import { advise, buildLedger } from "../../CifVersionAdvisor/advice";
import type { Given } from "../../CifVersionAdvisor/advice/types";
import { given } from "./support/given";
import { DESK, HUB, organization, WORKSPACE } from "./support/organization";

const org = organization([HUB, WORKSPACE], { cloud: "gcc" });
const answering = (answers: object) => given(org).answering(answers);

let deep: unknown = [];
for (let level = 0; level < 100_000; level += 1) deep = [deep];
let nested: unknown = {};
for (let level = 0; level < 100_000; level += 1) nested = { uniqueName: nested };

describe("one answer", () => {
  test.each(["", "MUST", "constructor", "__proto__", "toString"])("%j is not known", (value) => {
    answering({ severalProviders: value })
      .holding("severalProviders", "no", "assumed")
      .warning(`severalProviders unknown-value ${value}`);
  });
  test("what was read holds, or nothing is known", () => {
    answering({ cloud: "moon", enterprise: "maybe" })
      .holding("cloud", "gcc", "environment")
      .holding("enterprise", "unknown", "unknown")
      .warning("cloud unknown-value moon", "enterprise unknown-value maybe");
  });
  test("is told with forty characters at most", () => {
    answering({ cloud: "x".repeat(41) }).warning(`cloud unknown-value ${"x".repeat(40)}`);
  });
  test("an array is not one answer", () => {
    answering({ cloud: ["gcc"] }).warning("cloud wrong-type array");
  });
});

describe("channels", () => {
  test("an empty set counts as the assumed telephony", () => {
    answering({ channels: [] }).holding("channels", ["telephony"], "assumed").warning("channels empty array");
  });
  test("a duplicate counts once", () => {
    answering({ channels: ["chat", "chat"] })
      .holding("channels", ["chat"], "you")
      .warning("channels duplicate chat");
  });
  test("what is not usable is left out", () => {
    answering({ channels: ["fax", 1, "sms", deep] })
      .holding("channels", ["sms"], "you")
      .warning("channels unknown-value fax", "channels wrong-type number", "channels wrong-type array");
    answering({ channels: ["fax"] })
      .holding("channels", ["telephony"], "assumed")
      .warning("channels unknown-value fax");
  });
  test("one word is not a set", () => {
    answering({ channels: "chat" })
      .holding("channels", ["telephony"], "assumed")
      .warning("channels wrong-type string".replace("string", "chat"));
  });
});

describe("apps", () => {
  test("one word is not a list", () => {
    answering({ apps: HUB as never })
      .scoping(WORKSPACE, HUB)
      .warning(`apps wrong-type ${HUB}`);
  });
  test("what is no app is left out", () => {
    answering({ apps: [{ uniqueName: HUB }, 1, null, {}, { uniqueName: "  " }, { uniqueName: nested }, deep] })
      .scoping(HUB)
      .warning(
        "apps wrong-type number",
        "apps wrong-type null",
        "apps wrong-type object",
        "apps wrong-type   ",
        "apps wrong-type object",
        "apps wrong-type array",
      );
  });
  test("of nothing but unusable ones nothing is chosen", () => {
    answering({ apps: [1] })
      .scoping(WORKSPACE, HUB)
      .warning("apps wrong-type number");
    expect(answering({ apps: [1] }).ledger.apps.source).toBe("assumed");
  });
  test("a duplicate counts once, in whatever case", () => {
    answering({ apps: [HUB, HUB.toUpperCase()] })
      .scoping(HUB)
      .warning(`apps duplicate ${HUB.toUpperCase()}`);
  });
  test("a session type that is none is not said", () => {
    answering({
      apps: [
        { uniqueName: DESK, session: "triple" },
        { uniqueName: HUB, session: 1 as never },
        { uniqueName: WORKSPACE, session: "unknown" },
      ],
    })
      .gives({ [DESK]: "undetermined", [HUB]: "1.0", [WORKSPACE]: "2.0" })
      .warning("apps unknown-value triple", "apps wrong-type number");
  });
  test("not known is no choice", () => {
    const { ledger, warnings } = buildLedger(org, { apps: "unknown" } as unknown as Given);
    expect([ledger.apps.source, warnings]).toEqual(["assumed", []]);
  });
  test("names that objects have by themselves are names", () => {
    answering({ apps: ["__proto__", "constructor"] })
      .scoping("__proto__", "constructor")
      .advises("undetermined");
  });
});

test.each([null, undefined, 1, "x", [], deep, () => 1])("given %p altogether nothing is answered", (bad) => {
  const { ledger } = buildLedger(org, bad as Given);
  expect(ledger).toEqual(buildLedger(org, {}).ledger);
  expect(advise(ledger, org.setup).verdict).toBe("both");
});
