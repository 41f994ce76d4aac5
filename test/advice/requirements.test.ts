import type { Channel } from "../../CifVersionAdvisor/knowledge/types";
import { given, type Answers } from "./support/given";
import { DESK, HUB, installed, OMNICHANNEL, organization, WORKSPACE } from "./support/organization";

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
