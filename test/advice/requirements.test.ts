import type { Channel } from "../../CifVersionAdvisor/knowledge/types";
import { given, type Answers } from "./support/given";
import { DESK, HUB, installed, OMNICHANNEL, organization, SALES, WORKSPACE } from "./support/organization";

const single = given(organization([HUB]));
const workspace = given(organization([WORKSPACE]));
const both = given(organization([HUB, WORKSPACE]));

const NEEDS = [
  "severalProviders",
  "channelAnalytics",
  "notificationTemplates",
  "applicationTabTemplates",
  "sessionTemplates",
] as const;

describe.each(NEEDS)("%s", (need) => {
  test("a must blocks 1.0", () => {
    single
      .answering({ [need]: "must" })
      .advises("neither")
      .because(HUB, "conflict")
      .clashing(HUB, `${need}=must host=single`)
      .leavingBy(HUB, `drop ${need} -> 1.0`, "move -> 2.0")
      .concerning(`conflict-${need}`, HUB)
      .stepping("wayOut")
      .flippingBy(`${need}=nice -> 1.0, 0 unserved`);
  });

  test("a must leaves 2.0 alone", () => {
    workspace
      .answering({ [need]: "must" })
      .advises("2.0")
      .notNoting(`conflict-${need}`)
      .givingUp(WORKSPACE);
  });

  test("a must leaves the single-session app unserved beside the workspace", () => {
    both
      .answering({ [need]: "must" })
      .advises("2.0", 1)
      .gives({ [HUB]: "neither", [WORKSPACE]: "2.0" });
  });

  test("nice is given up on 1.0 and changes no verdict", () => {
    both
      .answering({ [need]: "nice" })
      .advises("both")
      .givingUp(HUB, need)
      .givingUp(WORKSPACE);
  });

  test("no is nothing to give up", () => {
    both
      .answering({ [need]: "no" })
      .advises("both")
      .givingUp(HUB)
      .notNoting(`conflict-${need}`);
  });
});

describe("panel side", () => {
  test("left as a must blocks 1.0", () => {
    both
      .answering({ panelSide: "leftMust" })
      .advises("2.0", 1)
      .clashing(HUB, "panelSide=leftMust host=single")
      .concerning("conflict-panelSide", HUB);
  });
  test("right as a must blocks 2.0", () => {
    both
      .answering({ panelSide: "rightMust" })
      .advises("1.0", 1)
      .clashing(WORKSPACE, "host=multi panelSide=rightMust")
      .concerning("conflict-panelSide", WORKSPACE);
  });
  test.each([
    ["leftNice", [HUB]],
    ["rightNice", [WORKSPACE]],
    ["any", []],
  ] as const)("%s is given up by the version on the other side", (panelSide, losing) => {
    const asked = both.answering({ panelSide }).advises("both");
    for (const app of [HUB, WORKSPACE])
      asked.givingUp(app, ...((losing as readonly string[]).includes(app) ? (["panelSide"] as const) : []));
  });
});

describe("the panel can be hidden", () => {
  test("a must is no block, but 1.0 needs a provider with an icon", () => {
    both.answering({ panelHidden: "must" }).advises("both").concerning("provider-icon", HUB);
  });
  test.each(["nice", "no"] as const)("%s is no matter", (panelHidden) => {
    both.answering({ panelHidden }).advises("both").notNoting("provider-icon").givingUp(HUB);
  });
  test("2.0 hides it", () => {
    workspace.answering({ panelHidden: "must" }).advises("2.0").notNoting("provider-icon");
  });
});

describe("channels", () => {
  const wants = (...channels: Channel[]): Answers => ({ channels });

  test.each([
    [["telephony"], "1.0"],
    [["sms"], "1.0"],
    [["chat"], "1.0"],
    [["chat", "customMessaging"], "1.0"],
    [["customMessaging"], "neither"],
  ] as const)("1.0: %j is %s", (channels, verdict) => {
    single.answering(wants(...channels)).advises(verdict);
  });

  test.each([
    [["telephony"], "2.0"],
    [["telephony", "sms", "chat", "customMessaging"], "2.0"],
    [["sms"], "neither"],
    [["chat"], "neither"],
    [["customMessaging"], "neither"],
  ] as const)("2.0: %j is %s", (channels, verdict) => {
    workspace.answering(wants(...channels)).advises(verdict);
  });

  test("no channel served: custom messaging, and what else could be done", () => {
    workspace
      .answering(wants("chat"))
      .because(WORKSPACE, "custom-messaging")
      .clashing(WORKSPACE, "host=multi channels=chat")
      .leavingBy(WORKSPACE, "move -> 1.0", "channel channels -> 2.0")
      .concerning("byoc", WORKSPACE)
      .concerning("not-designed-for", WORKSPACE)
      .notNoting("conflict-channels", "first-party-voice")
      .reasoning(`workspace apps ${WORKSPACE}`, "channels-2.0 channels")
      .stepping("ownChannel")
      .flippingBy("channels=telephony,chat -> 2.0, 0 unserved");
  });

  test("custom messaging alone clashes with both versions by itself", () => {
    both
      .answering(wants("customMessaging"))
      .advises("neither")
      .clashing(HUB, "channels=customMessaging")
      .clashing(WORKSPACE, "channels=customMessaging");
  });

  test("what 2.0 leaves over is served beside CIF", () => {
    workspace
      .answering(wants("telephony", "chat"))
      .concerning("byoc", WORKSPACE)
      .notNoting("not-designed-for", "byoc-needs-workspace")
      .stepping("provider2", "profile2", "url2", "ownChannel");
  });

  test("what 1.0 leaves over needs other agents' app", () => {
    single
      .answering(wants("telephony", "customMessaging"))
      .advises("1.0")
      .concerning("byoc-needs-workspace", HUB)
      .notNoting("byoc");
  });

  test("nothing is left over", () => {
    both.answering(wants("telephony")).notNoting("byoc", "byoc-needs-workspace", "not-designed-for");
    single.answering(wants("telephony", "sms", "chat")).notNoting("byoc-needs-workspace");
  });

  test("the removed Omnichannel app is a 2.0 app here too", () => {
    given(organization([OMNICHANNEL]))
      .answering(wants("sms"))
      .because(OMNICHANNEL, "custom-messaging")
      .concerning("byoc", OMNICHANNEL)
      .concerning("retired-app", OMNICHANNEL);
  });

  test("another multi-session app has its host as the cause, whatever the channels", () => {
    given(organization([installed(DESK, "multi")]))
      .answering({ apps: [DESK], ...wants("customMessaging") })
      .because(DESK, "host")
      .notNoting("byoc");
  });
});

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
        "licence licence",
        "lacks-1.0 providers",
        "lacks-1.0 sessionTemplates",
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
