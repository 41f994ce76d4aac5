import { given } from "./support/given";
import { HUB, installed, OMNICHANNEL, organization, withSetup, WORKSPACE } from "./support/organization";

const unknown = (name: string) => installed(name, "unknown");

/** The answers, in their order, that leave apps without a version where 1.0 is the one that can run. */
const lost = (unserved: number): readonly string[] =>
  [
    "severalProviders=must",
    "channelAnalytics=must",
    "notificationTemplates=must",
    "applicationTabTemplates=must",
    "sessionTemplates=must",
    "panelSide=leftMust",
    "customerService=no",
  ].map((change) => `${change} -> neither, ${unserved} unserved`);

describe("flips of one answer", () => {
  test("say the session type of one app and of no other", () => {
    given(organization([unknown("one"), unknown("two")]))
      .answering({ apps: ["one", "two"], channels: ["chat"] })
      .advises("undetermined")
      .flippingBy(
        "one: single -> 1.0, 0 unserved",
        "two: single -> 1.0, 0 unserved",
        ...lost(2),
        "channels=customMessaging -> neither, 2 unserved",
      );
  });

  test("take out none of three apps that are alike", () => {
    const names = ["one", "two", "three"];
    const { flips } = given(organization([...names, WORKSPACE].map((name) => installed(name)))).answering({
      apps: [...names, WORKSPACE],
    }).advice;
    expect(flips.filter(({ changes }) => changes[0]?.question === "apps")).toEqual([
      { changes: [{ question: "apps", value: WORKSPACE }], verdict: "1.0", unserved: 0 },
    ]);
  });

  test("say it of the first two of three apps of unknown session type", () => {
    const { flips } = given(organization(["a", "b", "c"].map(unknown))).answering({ apps: ["a", "b", "c"] }).advice;
    expect(flips.flatMap(({ changes }) => changes.flatMap(({ app }) => app ?? []))).toEqual(["a", "b"]);
  });
});

test("flips without an app in scope change the session type too", () => {
  given(organization([]))
    .answering({ session: "single" })
    .flippingBy(
      "session=multi -> 2.0, 0 unserved",
      "session=both -> both, 0 unserved",
      "channels=customMessaging -> neither, 1 unserved",
      ...lost(1),
    );
});

describe("flips of two answers", () => {
  test("come once, in the order of the questions", () => {
    given(organization([WORKSPACE]))
      .answering({ customerService: "no", enterprise: "no" })
      .flippingBy("customerService=yes + enterprise=yes -> 2.0, 0 unserved");
  });
});

describe("what is said once", () => {
  const both = given(organization([HUB, WORKSPACE]));
  test("a licence that both versions need is one reason", () => {
    both
      .answering({ customerService: "no", enterprise: "no" })
      .reasoning(`workspace apps ${WORKSPACE}`, `single-session session ${HUB}`, "licence licence");
  });
  test("a need that blocks is a conflict", () => {
    expect(both.answering({ severalProviders: "must" }).notes("conflict-severalProviders")).toMatchObject([
      { kind: "conflict" },
    ]);
  });
  test("an app that runs no version conflicts with no answer", () => {
    const { notes } = given(organization([installed("desk", "multi")])).answering({ apps: ["desk"] }).advice;
    expect(notes.filter(({ id }) => id.startsWith("conflict-"))).toEqual([]);
  });
  test("an app without a version gives up nothing", () => {
    both.answering({ severalProviders: "must", sessionTemplates: "nice" }).givingUp(HUB).givingUp(WORKSPACE);
  });
  test("an answer where nothing was read contradicts nothing", () => {
    expect(both.answering({ cloud: "gcc" }).ledger.cloud).not.toHaveProperty("contradicts");
  });
  test("a set-up that was not read asks for nothing to be confirmed", () => {
    const org = organization([HUB]);
    given({ ...org, setup: { absentTables: [] } })
      .answering({ customerService: "no" })
      .notNoting("existing-setup-confirm");
  });
});

describe("reasons", () => {
  test("are those of versions that run in some app", () => {
    given(organization([HUB]))
      .answering({ enterprise: "no" })
      .reasoning(`single-session session ${HUB}`);
  });
  test("are those of a version that may run in an app of unknown session type", () => {
    given(organization([unknown("desk")]))
      .answering({ apps: ["desk"], severalProviders: "must" })
      .reasoning("session-unknown session desk", "lacks-1.0 providers");
  });
  test("say of each version that it serves no channel", () => {
    given(organization([HUB, WORKSPACE]))
      .answering({ channels: ["customMessaging"] })
      .reasoning(
        `workspace apps ${WORKSPACE}`,
        `single-session session ${HUB}`,
        "channels-1.0 channels",
        "channels-2.0 channels",
      );
  });
});

describe("the apps", () => {
  const zeta = organization([installed("zeta"), installed("Yankee")]);
  test("come by name, those that are not installed too", () => {
    const { ledger } = given(zeta).answering({ apps: ["alpha"] });
    expect(ledger.apps.value.map(({ uniqueName }) => uniqueName)).toEqual(["alpha", "Yankee", "zeta"]);
  });
  test("contradict what was read when one of several does", () => {
    expect(given(zeta).answering({ apps: ["alpha", "zeta"] }).ledger.apps.contradicts).toBe(true);
  });
});

test.each([HUB, WORKSPACE])("a channel that %s leaves is a step of its own", (app) => {
  const { steps } = given(organization([app])).answering({ channels: ["telephony", "customMessaging"] }).advice;
  expect(steps.map(({ id }) => id)).toContain("ownChannel");
});

test("so is a channel that neither answer about the session type would have served", () => {
  given(organization([unknown("desk")]))
    .answering({ apps: ["desk"], channels: ["customMessaging"] })
    .stepping("ownChannel");
});

describe("nothing to say", () => {
  test("of clashes and ways out where an app is served", () => {
    given(organization([HUB]))
      .clashing(HUB)
      .leavingBy(HUB);
  });
  test("of 1.0 in an app that may not run it", () => {
    given(organization([unknown("desk")]))
      .answering({ apps: ["desk"], panelHidden: "must" })
      .notNoting("provider-icon");
  });
  test("of the name of an app that has none", () => {
    given(organization([])).answering({ session: "multi" }).concerning("first-party-voice");
  });
  test("of evidence where nothing was looked at", () => {
    const { ledger } = given(organization([HUB]));
    expect([ledger.cloud.evidence, ledger.apps.evidence]).toEqual([[], []]);
  });
  test("of retirement where the Omnichannel app is said to be single-session", () => {
    given(organization([OMNICHANNEL]))
      .answering({ apps: [{ uniqueName: OMNICHANNEL, session: "single" }] })
      .notNoting("retired-app");
  });
});

describe("open questions", () => {
  test("change nothing where no version runs in the app", () => {
    expect(given(organization([installed("desk", "multi")])).answering({ apps: ["desk"] }).deciding).toEqual([]);
  });
  test.each([HUB, WORKSPACE])("can change the advice for %s", (app) => {
    expect(given(organization([app])).answering({ apps: [app] }).deciding).not.toEqual([]);
  });
});

test("a set in a clash is told with all its values", () => {
  given(organization([WORKSPACE]))
    .answering({ channels: ["sms", "chat"] })
    .clashing(WORKSPACE, "host=multi channels=sms,chat");
});

describe("the set-up", () => {
  const soft = { id: "p1", name: "Softphone", uniqueName: "contoso_softphone" };
  const org = organization([HUB, WORKSPACE]);

  test("one multi-session app is enough for a 2.0 provider", () => {
    given(withSetup(org, { providers2: [soft] })).notNoting("provider2-without-multisession-app");
  });
  test("a version that is not installed is a finding of the organization", () => {
    const setup = { solutions: [], absentTables: ["msdyn_channelprovider"] };
    expect(given(withSetup(org, setup)).notes("version-not-installed")).toMatchObject([
      { kind: "finding", row: "installation", apps: [], names: ["2.0"] },
    ]);
  });
  test("misses a profile of a 2.0 provider where one multi-session app is among others", () => {
    given(withSetup(org, { providers2: [soft] })).noting("provider2-without-profile");
  });
  test("of which nothing was read has no finding", () => {
    expect(given({ ...organization([]), setup: { absentTables: [] } }).advice.notes).toEqual([]);
  });
  test("of which nothing was read has nothing to move", () => {
    given({ ...organization([WORKSPACE]), setup: { absentTables: [] } }).stepping("provider2", "profile2", "url2");
  });
});
