import { given } from "./support/given";
import {
  DESK,
  FIELD,
  HUB,
  installed,
  OMNICHANNEL,
  organization,
  SALES,
  unreadable,
  WORKSPACE,
} from "./support/organization";

describe("which version runs in an app", () => {
  test.each([HUB, SALES, FIELD, "msdynce_salespro", "msdyn_ProjectService"])("1.0 in %s, single-session", (app) => {
    given(organization([app]))
      .advises("1.0")
      .gives({ [app]: "1.0" })
      .reasoning(`single-session session ${app}`);
  });

  test("2.0 in the workspace", () => {
    given(organization([WORKSPACE]))
      .advises("2.0")
      .reasoning(`workspace apps ${WORKSPACE}`)
      .notNoting("multisession-host");
  });

  test("2.0 in the Omnichannel app, which was removed: first move to the workspace", () => {
    given(organization([OMNICHANNEL]))
      .advises("2.0")
      .concerning("retired-app", OMNICHANNEL)
      .reasoning(`omnichannel apps ${OMNICHANNEL}`)
      .stepping("workspace", "provider2", "profile2", "url2");
  });

  test("1.0 in a custom single-session app", () => {
    given(organization([DESK]))
      .answering({ apps: [DESK] })
      .advises("1.0")
      .gives({ [DESK]: "1.0" });
  });

  test("neither in another multi-session app", () => {
    given(organization([installed(DESK, "multi")]))
      .answering({ apps: [DESK] })
      .advises("neither")
      .because(DESK, "host")
      .concerning("multisession-host", DESK)
      .clashing(DESK, "host=multi")
      .leavingBy(DESK, "move -> 1.0", "move -> 2.0")
      .reasoning(`multisession-host apps ${DESK}`)
      .stepping("workspace")
      .flippingBy();
  });

  test("another multi-session app where answers stand against 2.0 is left for a single-session app", () => {
    const custom = given(organization([installed(DESK, "multi")]));
    custom
      .answering({ apps: [DESK], enterprise: "no" })
      .leavingBy(DESK, "move -> 1.0")
      .stepping("singleSession");
    custom
      .answering({ apps: [DESK], enterprise: "no", severalProviders: "must" })
      .leavingBy(DESK, "move -> 1.0", "drop severalProviders -> 1.0", "move -> 2.0", "licence enterprise -> 2.0")
      .stepping("workspace", "wayOut");
    custom
      .answering({ apps: [DESK], enterprise: "no", panelSide: "rightMust", severalProviders: "must" })
      .leavingBy(DESK, "move -> 1.0", "drop severalProviders -> 1.0")
      .stepping("singleSession", "wayOut");
  });

  test("a documented single-session app the admin calls multi-session is another multi-session app", () => {
    given(organization([HUB]))
      .answering({ apps: [{ uniqueName: HUB, session: "multi" }] })
      .advises("neither")
      .because(HUB, "host");
  });

  test("the workspace the admin calls single-session takes 1.0", () => {
    given(organization([WORKSPACE]))
      .answering({ apps: [{ uniqueName: WORKSPACE, session: "single" }] })
      .advises("1.0");
  });
});

describe("an app of unknown session type", () => {
  const unknown = given(organization([installed(DESK, "unknown"), HUB, WORKSPACE]));

  test("is undetermined as long as single and multi give different verdicts", () => {
    unknown
      .answering({ apps: [DESK] })
      .advises("undetermined")
      .gives({ [DESK]: "undetermined" })
      .reasoning(`session-unknown session ${DESK}`)
      .notNoting("multisession-host", "confirm-licence")
      .stepping("sayApps")
      .flippingBy(
        `${DESK}: single -> 1.0, 0 unserved`,
        `${DESK}: multi -> neither, 1 unserved`,
        "channels=customMessaging -> neither, 1 unserved",
        "severalProviders=must -> neither, 1 unserved",
        "channelAnalytics=must -> neither, 1 unserved",
        "notificationTemplates=must -> neither, 1 unserved",
        "applicationTabTemplates=must -> neither, 1 unserved",
        "sessionTemplates=must -> neither, 1 unserved",
        "panelSide=leftMust -> neither, 1 unserved",
        "customerService=no -> neither, 1 unserved",
      );
  });

  test("is neither when both give neither, with what stands against 1.0 as its conflict", () => {
    unknown
      .answering({ apps: [DESK], severalProviders: "must" })
      .advises("neither")
      .because(DESK, "conflict")
      .clashing(DESK, "severalProviders=must host=unknown")
      .concerning("conflict-severalProviders", DESK);
  });

  test("leaves the overall verdict alone where it cannot change it", () => {
    unknown
      .answering({ apps: [DESK, HUB] })
      .advises("1.0")
      .gives({ [DESK]: "undetermined", [HUB]: "1.0" });
  });

  test("leaves it open where it can", () => {
    unknown.answering({ apps: [DESK, WORKSPACE] }).advises("undetermined", 0);
  });

  test("does not matter beside both", () => {
    unknown.answering({ apps: [DESK, HUB, WORKSPACE] }).advises("both");
  });

  test("takes the session type the admin says", () => {
    unknown.answering({ apps: [{ uniqueName: DESK, session: "single" }] }).advises("1.0");
  });
});

describe("without an app in scope", () => {
  test("nothing is known until the session type is", () => {
    given(unreadable)
      .advises("undetermined")
      .gives({})
      .reasoning("no-app session")
      .stepping("sayApps")
      .asking("apps", "session");
  });

  test.each([
    ["single", "1.0", "said-single session"],
    ["multi", "2.0", "said-multi session"],
  ] as const)("%s stands for one unnamed app", (session, verdict, reason) => {
    given(unreadable)
      .answering({ session })
      .advises(verdict)
      .gives({ "": verdict })
      .reasoning(reason)
      .notNoting("app-not-found", "multisession-host");
  });

  test("both stands for one of each", () => {
    given(unreadable)
      .answering({ session: "both" })
      .advises("both")
      .reasoning("said-multi session", "said-single session");
  });

  test("an unnamed app can stay unserved like any other", () => {
    given(unreadable).answering({ session: "both", severalProviders: "must" }).advises("2.0", 1);
  });

  test("session says nothing beside an app in scope", () => {
    const hub = given(organization([HUB])).answering({ session: "multi" });
    hub.advises("1.0");
    expect(hub.advice.openQuestions.map(({ id }) => id)).not.toContain("session");
  });

  test("stays undetermined even when every session type would give the same", () => {
    given(unreadable).answering({ customerService: "no" }).advises("undetermined");
  });
});
