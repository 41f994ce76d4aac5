import { given } from "./support/given";
import { DESK, HUB, installed, OMNICHANNEL, organization, SALES, withSetup, WORKSPACE } from "./support/organization";

const phone = { name: "Old phone", appIds: [HUB.toLowerCase()], apiVersion2: false };
const soft = { id: "p1", name: "Softphone", uniqueName: "contoso_softphone" };
const other = { id: "p2", name: "Other", uniqueName: "contoso_other" };
const ALL = [
  "provider1-in-multisession-app",
  "provider1-api-version-2",
  "provider2-without-multisession-app",
  "provider2-without-profile",
  "version-not-installed",
] as const;

test("an organization with nothing set up has no findings", () => {
  given(organization([HUB, WORKSPACE])).notNoting(...ALL);
});

describe("a 1.0 provider in a multi-session app", () => {
  const astray = { ...phone, appIds: [HUB.toLowerCase(), WORKSPACE.toLowerCase()] };
  const org = organization([HUB, WORKSPACE]);

  test("is found by its name and the app's, with the tables as evidence", () => {
    const [note] = given(withSetup(org, { providers1: [phone, astray] })).notes("provider1-in-multisession-app");
    expect(note).toMatchObject({ kind: "finding", names: ["Old phone"], apps: [WORKSPACE], row: "apps" });
    expect(note?.evidence?.map(({ table, outcome, raw }) => [table, outcome, raw])).toEqual([
      ["msdyn_ciprovider", "read", "Old phone"],
      ["appmodule", "read", WORKSPACE],
    ]);
  });

  test("is none in single-session apps", () => {
    given(withSetup(org, { providers1: [phone] })).notNoting(...ALL);
  });

  test("goes by the documented session type, else by the one read", () => {
    const misread = organization([installed(HUB, "multi"), installed(DESK, "multi")]);
    given(withSetup(misread, { providers1: [phone] })).notNoting("provider1-in-multisession-app");
    given(withSetup(misread, { providers1: [{ ...phone, appIds: [DESK.toLowerCase()] }] })).concerning(
      "provider1-in-multisession-app",
      DESK,
    );
  });

  test("takes the app's session whether it is in scope or not", () => {
    given(withSetup(org, { providers1: [astray] }))
      .answering({ apps: [HUB] })
      .concerning("provider1-in-multisession-app", WORKSPACE);
  });
});

describe("with apps that could not be used", () => {
  const some = (...apps: readonly string[]) => withSetup(organization(apps), { appsIncomplete: true });

  test("what the others show is found", () => {
    const astray = { ...phone, appIds: [WORKSPACE.toLowerCase()] };
    const org = withSetup(some(WORKSPACE), { providers1: [astray] });
    given(org).concerning("provider1-in-multisession-app", WORKSPACE);
  });

  test("nothing is said to be missing", () => {
    const org = withSetup(some(SALES), { providers2: [soft], profiles: [] });
    given(org)
      .answering({ apps: [SALES, DESK] })
      .notNoting("app-not-found", ...ALL);
    given(organization([SALES]))
      .answering({ apps: [SALES, DESK] })
      .concerning("app-not-found", DESK);
  });
});

test("a 1.0 provider row with API version 2.0 is a set-up of old", () => {
  const old = withSetup(organization([HUB]), { providers1: [phone, { ...phone, name: "Older", apiVersion2: true }] });
  expect(given(old).notes("provider1-api-version-2")).toMatchObject([{ names: ["Older"], apps: [], kind: "finding" }]);
});

describe("a 2.0 provider", () => {
  test("without the workspace or the Omnichannel app", () => {
    const [note] = given(withSetup(organization([SALES]), { providers2: [soft, other] })).notes(
      "provider2-without-multisession-app",
    );
    expect(note).toMatchObject({ names: ["Softphone", "Other"], apps: [] });
    expect(note?.evidence?.map(({ raw }) => raw)).toEqual(["Softphone, Other", ""]);
    given(withSetup(organization([installed(DESK, "multi")]), { providers2: [soft] })).noting(
      "provider2-without-multisession-app",
    );
  });

  test.each([WORKSPACE, OMNICHANNEL, WORKSPACE.toLowerCase()])("with %s, but on no profile", (app) => {
    const org = withSetup(organization([installed(app, "multi")]), {
      providers2: [soft, other],
      profiles: [{ name: "Voice", providerIds: ["p2"] }],
    });
    const [note] = given(org).notNoting("provider2-without-multisession-app").notes("provider2-without-profile");
    expect(note).toMatchObject({ names: ["Softphone"], apps: [] });
    expect(note?.evidence?.map(({ raw }) => raw)).toEqual(["Softphone", "Voice", app]);
  });

  test("that is on a profile is well", () => {
    given(
      withSetup(organization([WORKSPACE]), { providers2: [soft], profiles: [{ name: "Voice", providerIds: ["p1"] }] }),
    ).notNoting(...ALL);
  });

  test("needs no profile where no app has any", () => {
    given(withSetup(organization([SALES]), { providers2: [soft] })).notNoting("provider2-without-profile");
  });
});

describe("a finding fires only when every table it rests on was read", () => {
  const astray = { ...phone, appIds: [WORKSPACE.toLowerCase()], apiVersion2: true };
  const full = {
    apps: [installed(WORKSPACE, "multi" as const)],
    providers1: [astray],
    providers2: [soft],
    profiles: [],
    solutions: [],
    absentTables: ["msdyn_channelprovider"],
  };
  const RESTS_ON = {
    "provider1-in-multisession-app": ["apps", "providers1"],
    "provider1-api-version-2": ["providers1"],
    "provider2-without-profile": ["apps", "providers2", "profiles"],
    "version-not-installed": ["solutions"],
  } as const;

  test.each(Object.entries(RESTS_ON))("%s rests on %j", (id, lists) => {
    const found = (setup: object): boolean =>
      given({ ...organization([WORKSPACE]), setup: setup as typeof full }).notes(id).length > 0;
    expect(found(full)).toBe(true);
    for (const list of ["apps", "providers1", "providers2", "profiles", "solutions"] as const) {
      const { [list]: _left, ...rest } = full;
      expect([list, found(rest)]).toEqual([list, !(lists as readonly string[]).includes(list)]);
    }
  });

  test("provider2-without-multisession-app rests on apps and providers", () => {
    const found = (setup: object): boolean =>
      given({ ...organization([SALES]), setup: { absentTables: [], ...setup } }).notes(
        "provider2-without-multisession-app",
      ).length > 0;
    expect([found({ apps: [], providers2: [soft] }), found({ providers2: [soft] }), found({ apps: [] })]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test("an active 1.0 provider is confirmed where Customer Service is said to be missing", () => {
  const org = withSetup(organization([HUB]), { providers1: [phone] });
  given(org).answering({ customerService: "no" }).noting("existing-setup-confirm");
  given(org).notNoting("existing-setup-confirm");
  given(withSetup(organization([HUB]), { providers1: [] }))
    .answering({ customerService: "no" })
    .notNoting("existing-setup-confirm");
});

describe("next steps", () => {
  const has1 = { providers1: [phone] };
  const ONE = ["app1", "provider1", "roles1", "read1"];
  const TWO = ["provider2", "profile2", "url2"];
  const HAVING_ONE = ONE.filter((id) => id !== "provider1");
  const HAVING_TWO = TWO.filter((id) => id !== "provider2");
  const MOVING = ["coexist", "provider2", "recreate", "profile2", "url2", "setMode", "keys"];

  test("to 1.0, to 2.0, to both", () => {
    given(organization([HUB])).stepping(...ONE);
    given(organization([WORKSPACE])).stepping(...TWO);
    given(organization([HUB, WORKSPACE])).stepping(...ONE, "keep1", ...TWO);
  });

  test("from 1.0 to 2.0", () => {
    given(withSetup(organization([WORKSPACE]), has1)).stepping(...MOVING);
    given(withSetup(organization([HUB]), has1)).stepping(...HAVING_ONE);
    given(withSetup(organization([HUB, WORKSPACE]), has1)).stepping(...HAVING_ONE, "keep1", ...MOVING);
  });

  test("make no provider that is there already, and move nothing to a 2.0 that is set up", () => {
    const has2 = { providers2: [soft] };
    given(withSetup(organization([WORKSPACE]), has2)).stepping(...HAVING_TWO);
    given(withSetup(organization([WORKSPACE]), { ...has1, ...has2 })).stepping(...HAVING_TWO);
    given(withSetup(organization([HUB, WORKSPACE]), { ...has1, ...has2 })).stepping(
      ...HAVING_ONE,
      "keep1",
      ...HAVING_TWO,
    );
  });

  test("say nothing of a provider where the table was not read; one that is not there has none", () => {
    const unread = ({ providers1, providers2 }: { providers1?: boolean; providers2?: boolean }) => {
      const org = withSetup(organization([WORKSPACE]), has1);
      const { providers1: one, providers2: two, ...others } = org.setup;
      return {
        ...org,
        setup: { ...others, ...(!providers1 && { providers1: one }), ...(!providers2 && { providers2: two }) },
      };
    };
    given(unread({ providers2: true })).stepping(...TWO);
    given(unread({ providers1: true })).stepping(...TWO);
    const absent = unread({ providers2: true });
    given(withSetup(absent, { absentTables: ["msdyn_channelprovider"] })).stepping(...MOVING);
  });
});
