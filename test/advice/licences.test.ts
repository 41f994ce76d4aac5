import { given } from "./support/given";
import { HUB, organization, SALES, WORKSPACE } from "./support/organization";

const single = given(organization([HUB]));
const both = given(organization([HUB, WORKSPACE]));

const NEEDS = [
  "severalProviders",
  "channelAnalytics",
  "notificationTemplates",
  "applicationTabTemplates",
  "sessionTemplates",
] as const;

describe("licences", () => {
  test("without Customer Service neither version", () => {
    both
      .answering({ customerService: "no" })
      .advises("neither")
      .clashing(HUB, "customerService=no")
      .clashing(WORKSPACE, "customerService=no")
      .leavingBy(HUB, "licence customerService -> 1.0")
      .leavingBy(WORKSPACE, "licence customerService -> 2.0")
      .concerning("conflict-customerService", WORKSPACE, HUB)
      .notNoting("existing-setup-confirm", "confirm-licence");
  });

  test("without Enterprise no 2.0", () => {
    both
      .answering({ enterprise: "no" })
      .advises("1.0", 1)
      .clashing(WORKSPACE, "host=multi enterprise=no")
      .leavingBy(WORKSPACE, "move -> 1.0", "licence enterprise -> 2.0")
      .concerning("conflict-enterprise", WORKSPACE);
  });

  test.each([
    [{}, [WORKSPACE, SALES]],
    [{ customerService: "yes" }, [WORKSPACE]],
    [{ enterprise: "yes" }, undefined],
    [{ customerService: "yes", enterprise: "unknown" }, [WORKSPACE]],
    [{ customerService: "yes", enterprise: "no" }, undefined],
  ] as const)("%j: licences to confirm for %j", (answers, apps) => {
    const asked = given(organization([SALES, WORKSPACE])).answering(answers);
    if (apps) asked.concerning("confirm-licence", ...apps);
    else asked.notNoting("confirm-licence");
  });

  test.each([
    [[SALES, WORKSPACE], {}, ["Customer Service", "Customer Service Enterprise"], undefined],
    [[SALES, WORKSPACE], { customerService: "yes" }, ["Customer Service Enterprise"], "2.0"],
    [[SALES], {}, ["Customer Service"], "1.0"],
  ] as const)(
    "in %j with %j: it names %j, and no license that is known or that no advised version needs",
    (apps, answers, names, version) => {
      const asked = given(organization(apps))
        .answering(answers)
        .naming("confirm-licence", ...names);
      expect(asked.notes("confirm-licence")[0]?.version).toBe(version);
    },
  );

  test("nothing to confirm where nothing is advised", () => {
    given(organization([SALES]))
      .answering({ severalProviders: "must" })
      .notNoting("confirm-licence");
  });

  test("Enterprise is part of Customer Service", () => {
    given(organization([SALES]))
      .answering({ enterprise: "yes" })
      .holding("customerService", "yes", "assumed")
      .notNoting("confirm-licence");
  });

  test("Enterprise without Customer Service is a contradiction, and the no holds", () => {
    both
      .answering({ customerService: "no", enterprise: "yes" })
      .advises("neither")
      .noting("licence-contradiction")
      .holding("customerService", "no", "you");
    both.answering({ customerService: "no" }).notNoting("licence-contradiction");
    both.answering({ enterprise: "yes" }).notNoting("licence-contradiction");
  });
});

describe("several answers at once", () => {
  test("each smallest clash is named, also without the app", () => {
    single
      .answering({ severalProviders: "must", panelSide: "leftMust", enterprise: "no" })
      .clashing(
        HUB,
        "severalProviders=must host=single",
        "severalProviders=must enterprise=no",
        "panelSide=leftMust host=single",
        "panelSide=leftMust enterprise=no",
      )
      .leavingBy(
        HUB,
        "drop severalProviders -> 1.0",
        "drop panelSide -> 1.0",
        "move -> 2.0",
        "licence enterprise -> 2.0",
      )
      .noting("conflict-severalProviders", "conflict-panelSide")
      .notNoting("conflict-enterprise")
      .flippingBy("severalProviders=nice + panelSide=any -> 1.0, 0 unserved");
  });

  test("an answer against both versions is a clash of its own beside the others", () => {
    single
      .answering({ severalProviders: "must", customerService: "no" })
      .clashing(HUB, "customerService=no", "severalProviders=must host=single")
      .leavingBy(
        HUB,
        "drop severalProviders -> 1.0",
        "licence customerService -> 1.0",
        "move -> 2.0",
        "licence customerService -> 2.0",
      );
  });

  test("no wanted channel comes before a clash", () => {
    single
      .answering({ severalProviders: "must", channels: ["customMessaging"] })
      .because(HUB, "custom-messaging")
      .noting("conflict-severalProviders");
  });

  test("three clashes are flipped by neither one answer nor two", () => {
    single
      .answering({ severalProviders: "must", channelAnalytics: "must", sessionTemplates: "must" })
      .advises("neither")
      .flippingBy();
  });

  test("what is given up is listed in the order of the questions", () => {
    const nice = Object.fromEntries([...NEEDS, "panelHidden"].map((need) => [need, "nice"]));
    single
      .answering({ ...nice, panelSide: "leftNice" })
      .advises("1.0")
      .givingUp(HUB, ...NEEDS, "panelSide");
  });

  test("every reason names the row it rests on", () => {
    both
      .answering({ severalProviders: "must", sessionTemplates: "must", enterprise: "no" })
      .reasoning(
        `workspace apps ${WORKSPACE}`,
        `single-session session ${HUB}`,
        "lacks-1.0 providers",
        "lacks-1.0 sessionTemplates",
        "licence licence",
      );
  });
});

describe("cloud is a caution, never a block", () => {
  test.each([
    ["gcc", "gcc-sources-disagree"],
    ["gccHigh", "cloud-not-documented"],
    ["dod", "cloud-not-documented"],
    ["china", "cloud-not-documented"],
  ] as const)("%s: %s", (cloud, note) => {
    both.answering({ cloud }).advises("both").concerning(note);
  });
  test.each(["commercial", "unknown"] as const)("%s: none", (cloud) => {
    both.answering({ cloud }).notNoting("gcc-sources-disagree", "cloud-not-documented");
  });
});

test("every 2.0 advice names the first-party voice channel first", () => {
  both.concerning("first-party-voice", WORKSPACE);
  single.notNoting("first-party-voice");
});
