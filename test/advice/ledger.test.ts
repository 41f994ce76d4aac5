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

describe("until the admin answers", () => {
  test("needs, panel and channels are assumed, the rest is unknown", () => {
    given(organization([SALES]))
      .holding("channels", ["telephony"], "assumed")
      .holding("severalProviders", "no", "assumed")
      .holding("panelSide", "any", "assumed")
      .holding("panelHidden", "no", "assumed")
      .holding("session", "unknown", "unknown")
      .holding("cloud", "unknown", "unknown")
      .holding("customerService", "unknown", "unknown")
      .holding("enterprise", "unknown", "unknown");
  });

  test("what was read holds, with its evidence and row", () => {
    const evidence = [{ table: "msdyn_sessiontemplate", outcome: "read" as const, raw: "Own 0" }];
    const read = given(
      organization([HUB], {
        cloud: "gcc",
        customerService: "yes",
        needs: { sessionTemplates: "nice" },
        evidence: { sessionTemplates: evidence },
      }),
    );
    read
      .holding("cloud", "gcc", "environment")
      .holding("customerService", "yes", "environment")
      .holding("sessionTemplates", "nice", "environment");
    expect(read.ledger.sessionTemplates).toMatchObject({ evidence, row: "sessionTemplates" });
    expect(read.ledger.panelHidden.row).toBe("panelModes");
    expect(read.ledger.sessionTemplates).not.toHaveProperty("detected");
  });
});

describe("the admin's answer", () => {
  const read = given(organization([HUB], { cloud: "gcc" }));

  test("keeps what was read beside it and marks the contradiction", () => {
    expect(read.answering({ cloud: "dod" }).ledger.cloud).toMatchObject({
      value: "dod",
      source: "you",
      detected: "gcc",
      contradicts: true,
    });
  });

  test("that agrees with what was read contradicts nothing", () => {
    const { cloud } = read.answering({ cloud: "gcc" }).ledger;
    expect(cloud).toMatchObject({ value: "gcc", source: "you", detected: "gcc" });
    expect(cloud).not.toHaveProperty("contradicts");
  });

  test("that what is in use is a must contradicts nothing, that it is not needed does", () => {
    const inUse = given(organization([HUB], { needs: { channelAnalytics: "nice" } }));
    expect(inUse.answering({ channelAnalytics: "must" }).ledger.channelAnalytics).not.toHaveProperty("contradicts");
    expect(inUse.answering({ channelAnalytics: "no" }).ledger.channelAnalytics.contradicts).toBe(true);
    const notInUse = given(organization([HUB], { needs: { channelAnalytics: "no" } }));
    expect(notInUse.answering({ channelAnalytics: "must" }).ledger.channelAnalytics.contradicts).toBe(true);
  });

  test("can be that it is not known", () => {
    const { cloud } = read.answering({ cloud: "unknown" }).ledger;
    expect(cloud).toMatchObject({ value: "unknown", source: "you", detected: "gcc" });
    expect(cloud).not.toHaveProperty("contradicts");
    expect(given(unreadable).answering({ enterprise: "unknown" }).ledger.enterprise).not.toHaveProperty("detected");
  });

  test("that a need is not known leaves what is assumed or read", () => {
    read
      .answering({ severalProviders: "unknown", channels: "unknown" })
      .holding("severalProviders", "no", "assumed")
      .holding("channels", ["telephony"], "assumed")
      .warning();
  });

  test("is a set in the order of the question, each value once", () => {
    read.answering({ channels: ["chat", "telephony"] }).holding("channels", ["telephony", "chat"], "you");
  });

  test("of Customer Service outlasts what Enterprise implies", () => {
    given(organization([HUB], { customerService: "yes" }))
      .answering({ enterprise: "yes" })
      .holding("customerService", "yes", "environment");
    given(unreadable).answering({ enterprise: "no" }).holding("customerService", "unknown", "unknown");
  });
});

describe("the apps assumed", () => {
  test("are the installed hosts CIF documents, in their order", () => {
    given(organization([SALES, DESK, HUB, WORKSPACE])).scoping(WORKSPACE, HUB, SALES);
    expect(given(organization([SALES, DESK])).ledger.apps.source).toBe("assumed");
  });

  test("leave the Omnichannel app out where the workspace is", () => {
    given(organization([OMNICHANNEL, WORKSPACE])).scoping(WORKSPACE);
    given(organization([OMNICHANNEL, HUB])).scoping(OMNICHANNEL, HUB);
  });

  test("do not include custom apps, which are listed by name after the hosts", () => {
    const { apps } = given(organization(["zeta", "Alpha", HUB])).ledger;
    expect(apps.value.map(({ uniqueName, inScope }) => [uniqueName, inScope])).toEqual([
      [HUB, true],
      ["Alpha", false],
      ["zeta", false],
    ]);
  });

  test("are none where no host is installed: the session type is asked", () => {
    given(organization([DESK]))
      .scoping()
      .advises("undetermined")
      .asking("session");
    expect(given(organization([DESK])).ledger.apps.source).toBe("unknown");
    given(organization([])).scoping().advises("undetermined").asking("session");
  });

  test("are none where no list was read; the documented hosts are offered", () => {
    const { apps } = given(unreadable).scoping().ledger;
    expect(apps.value.map(({ uniqueName }) => uniqueName)).toEqual([
      WORKSPACE,
      OMNICHANNEL,
      HUB,
      SALES,
      "msdynce_salespro",
      FIELD,
      "msdyn_ProjectService",
    ]);
    expect(apps.value.every((app) => !("installed" in app))).toBe(true);
    expect(apps).toMatchObject({ source: "unknown", evidence: [] });
  });

  test("compare without regard to case, each once", () => {
    const odd = given(organization([installed("CUSTOMERSERVICEHUB"), installed("customerservicehub")]));
    odd.scoping("CUSTOMERSERVICEHUB").advises("1.0");
  });
});

describe("the apps the admin chooses", () => {
  const org = organization([HUB, WORKSPACE, installed(DESK, "multi")]);

  test("are the scope, and nothing else is", () => {
    given(org)
      .answering({ apps: [HUB] })
      .scoping(HUB)
      .advises("1.0");
    expect(given(org).answering({ apps: [HUB] }).ledger.apps).toMatchObject({ source: "you" });
    expect(
      given(org)
        .answering({ apps: [HUB] })
        .ledger.apps.detected?.map(({ inScope }) => inScope),
    ).toEqual([true, true, false]);
    expect(given(org).ledger.apps).not.toHaveProperty("detected");
  });

  test("may be written in any case", () => {
    given(org)
      .answering({ apps: ["CONTOSO_DESK", HUB.toUpperCase()] })
      .scoping(HUB, DESK)
      .notNoting("app-not-found");
  });

  test("stay when they are not installed, flagged, with their documented session type or none", () => {
    given(org)
      .answering({ apps: [SALES.toUpperCase(), "gone"] })
      .scoping(SALES, "gone")
      .concerning("app-not-found", SALES, "gone")
      .gives({ [SALES]: "1.0", gone: "undetermined" });
    expect(given(org).answering({ apps: ["gone"] }).ledger.apps).toMatchObject({ contradicts: true });
  });

  test("are not said to be missing when no list was read", () => {
    given(unreadable)
      .answering({ apps: [SALES, DESK] })
      .scoping(SALES, DESK)
      .notNoting("app-not-found");
    expect(given(unreadable).answering({ apps: [SALES] }).ledger.apps).not.toHaveProperty("contradicts");
    expect(given(unreadable).answering({ apps: [SALES] }).ledger.apps).not.toHaveProperty("detected");
  });

  test("have their session types by the admin's word, then the documentation, then the read", () => {
    const sessions = (session?: string) =>
      given(organization([installed(HUB, "multi"), installed(DESK, "multi"), installed("other", "unknown")]))
        .answering({ apps: [HUB, DESK, "other"].map((uniqueName) => ({ uniqueName, ...(session && { session }) })) })
        .ledger.apps.value.map((app) => [app.session, app.sessionFrom, app.sessionRead]);
    expect(sessions()).toEqual([
      ["single", "documented", "multi"],
      ["multi", "read", undefined],
      ["unknown", "unknown", undefined],
    ]);
    expect(sessions("single")).toEqual([
      ["single", "you", "multi"],
      ["single", "you", "multi"],
      ["single", "you", undefined],
    ]);
  });

  test("differ from the documentation in a note, for hosts alone", () => {
    const differing = given(organization([installed(HUB, "multi"), installed(DESK, "multi")]))
      .concerning("session-type-differs", HUB)
      .advises("1.0");
    differing.answering({ apps: [{ uniqueName: DESK, session: "single" }] }).notNoting("session-type-differs");
    differing.answering({ apps: [{ uniqueName: HUB, session: "multi" }] }).notNoting("session-type-differs");
    given(organization([installed(HUB, "unknown")]))
      .notNoting("session-type-differs")
      .advises("1.0");
    given(org).notNoting("session-type-differs");
  });

  test("contradict what was read only where they say another session type", () => {
    expect(given(org).answering({ apps: [{ uniqueName: DESK, session: "single" }] }).ledger.apps).toMatchObject({
      contradicts: true,
    });
    expect(given(org).answering({ apps: [{ uniqueName: DESK, session: "multi" }] }).ledger.apps).not.toHaveProperty(
      "contradicts",
    );
    expect(given(organization([installed(HUB, "multi")])).answering({ apps: [HUB] }).ledger.apps).not.toHaveProperty(
      "contradicts",
    );
  });

  test("can be none: then the session type is asked", () => {
    given(org).answering({ apps: [] }).scoping().advises("undetermined").warning("apps empty array").asking("session");
    given(org).answering({ apps: [], session: "single" }).advises("1.0");
    // The admin's word all the same: it can be taken back, and what was assumed stays beside it.
    const { source, detected } = given(org).answering({ apps: [] }).ledger.apps;
    expect([source, detected?.filter(({ inScope }) => inScope).length]).toEqual(["you", given(org).advice.apps.length]);
  });
});

test("a name is what was read; an app without one has none", () => {
  const [hub, nameless] = given(organization([HUB, { ...installed(DESK), name: "" }])).ledger.apps.value;
  expect(hub?.name).toBe(`Name of ${HUB}`);
  expect(nameless).not.toHaveProperty("name");
});
