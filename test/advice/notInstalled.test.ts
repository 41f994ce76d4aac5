import { given } from "./support/given";
import { HUB, organization, withSetup, WORKSPACE } from "./support/organization";

describe("a version that is not installed", () => {
  const [TABLE1, TABLE2] = ["msdyn_ciprovider", "msdyn_channelprovider"];
  const names = (org: Parameters<typeof given>[0]) =>
    given(org)
      .notes("version-not-installed")
      .map((note) => note.names?.join());

  test("has neither its solution nor its table", () => {
    const org = organization([HUB, WORKSPACE]);
    expect(names(withSetup(org, { absentTables: [TABLE1, TABLE2] }))).toEqual(["1.0,2.0"]);
    expect(names(withSetup(org, { absentTables: [TABLE2] }))).toEqual(["2.0"]);
    expect(
      names(withSetup(org, { absentTables: [TABLE1, TABLE2], solutions: ["channelapiintegrationframework"] })),
    ).toEqual(["2.0"]);
    expect(
      names(withSetup(org, { absentTables: [TABLE1, TABLE2], solutions: ["ChannelIntegrationFrameworkV2"] })),
    ).toEqual(["1.0"]);
    expect(names(org)).toEqual([]);
  });

  test("comes with the other in one note, each with its table, and alone with the version it speaks of", () => {
    const found = (...absentTables: readonly string[]) =>
      given(withSetup(organization([HUB, WORKSPACE]), { absentTables }))
        .notes("version-not-installed")
        .map(({ version, evidence = [] }) => [version, ...evidence.map(({ table }) => table)]);
    expect(found(TABLE1, TABLE2)).toEqual([[undefined, "solution", TABLE1, TABLE2]]);
    expect(found(TABLE2)).toEqual([["2.0", "solution", TABLE2]]);
  });

  test("is looked for only when it is recommended", () => {
    const absent = { absentTables: [TABLE1, TABLE2] };
    expect(names(withSetup(organization([HUB]), absent))).toEqual(["1.0"]);
    expect(names(withSetup(organization([WORKSPACE]), absent))).toEqual(["2.0"]);
    expect(
      given(withSetup(organization([HUB]), absent))
        .answering({ severalProviders: "must" })
        .notes("version-not-installed"),
    ).toEqual([]);
  });

  test("shows where it was looked for", () => {
    const readAt = "2026-11-20T08:00:00Z";
    const org = withSetup(organization([HUB]), {
      absentTables: [TABLE1],
      solutions: ["ChannelIntegrationFrameworkV2"],
      reads: [{ table: "solution", outcome: "read", readAt }],
    });
    const [note] = given(org).notes("version-not-installed");
    expect(note?.evidence).toEqual([
      { table: "solution", outcome: "read", readAt, raw: "ChannelIntegrationFrameworkV2" },
      { table: "msdyn_ciprovider", outcome: "notThere" },
    ]);
  });
});
