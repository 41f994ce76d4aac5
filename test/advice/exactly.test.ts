import { given } from "./support/given";
import { HUB, installed, organization, withSetup, WORKSPACE } from "./support/organization";

const unknown = (name: string) => installed(name, "unknown");

describe("flips of one answer", () => {
  test("say the session type of one app and of no other", () => {
    given(organization([unknown("one"), unknown("two")]))
      .answering({ apps: ["one", "two"], channels: ["chat"] })
      .advises("undetermined")
      .flippingBy(
        "one: single -> 1.0, 0 unserved",
        "two: single -> 1.0, 0 unserved",
        ...["severalProviders", "channelAnalytics", "notificationTemplates", "applicationTabTemplates"].map(
          (need) => `${need}=must -> neither, 2 unserved`,
        ),
        "sessionTemplates=must -> neither, 2 unserved",
        "panelSide=leftMust -> neither, 2 unserved",
        "customerService=no -> neither, 2 unserved",
        "channels=customMessaging -> neither, 2 unserved",
      );
  });

  test("take out none of three apps that are alike", () => {
    const names = ["one", "two", "three"];
    const { flips } = given(organization([...names, WORKSPACE].map((name) => installed(name)))).answering({
      apps: [...names, WORKSPACE],
    }).advice;
    expect(flips.filter(({ changes }) => changes[0]?.question === "apps").map(({ changes }) => changes)).toEqual([
      [{ question: "apps", value: WORKSPACE }],
    ]);
  });

  test("say it of the first two of three apps of unknown session type", () => {
    const { flips } = given(organization(["a", "b", "c"].map(unknown))).answering({ apps: ["a", "b", "c"] }).advice;
    expect(flips.flatMap(({ changes }) => changes.flatMap(({ app }) => app ?? []))).toEqual(["a", "b"]);
  });
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

describe("settled", () => {
  test("is what no open question can change", () => {
    const org = organization([installed("desk", "multi")]);
    expect(given(org).answering({ apps: ["desk"] }).advice.settled).toBe(true);
  });
  test.each([HUB, WORKSPACE])("is not the advice for %s", (app) => {
    expect(given(organization([app])).answering({ apps: [app] }).advice.settled).toBe(false);
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
  test("of which nothing was read has nothing to move", () => {
    given({ ...organization([WORKSPACE]), setup: { absentTables: [] } }).stepping("provider2", "profile2", "url2");
  });
});
