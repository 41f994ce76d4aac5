import { compare } from "../../CifVersionAdvisor/assessment";
import { asOf } from "../../CifVersionAdvisor/knowledge";
import type { Assessment } from "../../CifVersionAdvisor/assessment/types";

const KEPT: Assessment = {
  schema: "cif-assessment/1",
  knowledge: { asOf, hash: "a" },
  takenOn: "2026-06-10T08:00:00Z",
  takenBy: "Ada",
  ledger: {
    apps: { value: [{ uniqueName: "Hub" }, { uniqueName: "desk", session: "single" }], source: "you" },
    channels: { value: ["telephony", "sms"], source: "you" },
    cloud: {
      value: "gcc",
      source: "you",
      detected: "gcc",
      evidence: [{ table: "systemuser", outcome: "read", readAt: "2026-06-10T08:00:00Z" }],
    },
  },
  verdict: "1.0",
  apps: [{ uniqueName: "Hub", session: "single", verdict: "1.0" }],
  notes: ["gcc-sources-disagree"],
};
const { ledger = {}, ...WITHOUT_LEDGER } = KEPT;
const now = (over: Partial<Assessment>): Assessment => ({ ...KEPT, ...over });
const answers = (over: Assessment["ledger"]): Assessment => now({ ledger: { ...ledger, ...over } });

describe("two assessments differ", () => {
  it.each<[string, Assessment]>([
    ["when nothing changed", KEPT],
    ["in when and by whom they were taken", now({ takenOn: "2026-07-01T08:00:00Z", takenBy: "Bob" })],
    ["in the times of reading", answers({ cloud: { ...ledger.cloud, evidence: [] } })],
    ["in where an answer comes from", answers({ cloud: { value: "gcc", source: "environment" } })],
    ["in the order of a set", answers({ channels: { value: ["sms", "telephony"] } })],
    [
      "in order and case of apps",
      answers({ apps: { value: [{ uniqueName: "DESK", session: "single" }, { uniqueName: "hub" }] } }),
    ],
    ["in the case of an app's verdict", now({ apps: [{ uniqueName: "HUB", session: "single", verdict: "1.0" }] })],
  ])("not %s", (_, other) => {
    expect(compare(KEPT, other)).toEqual({ verdictWas: "1.0", verdictNow: "1.0", flips: false, differences: [] });
  });

  it.each<[string, Assessment, readonly object[]]>([
    [
      "an answer",
      answers({ cloud: { value: "dod" } }),
      [{ kind: "answer", question: "cloud", was: "gcc", now: "dod" }],
    ],
    [
      "what was read beside an answer",
      answers({ cloud: { value: "gcc", source: "you", detected: "dod" } }),
      [{ kind: "fact", question: "cloud", was: "gcc", now: "dod" }],
    ],
    [
      "the session said of an app",
      answers({ apps: { value: [{ uniqueName: "Hub" }, { uniqueName: "desk", session: "multi" }] } }),
      [{ kind: "answer", question: "apps" }],
    ],
    [
      "an app that came",
      now({ apps: [...(KEPT.apps ?? []), { uniqueName: "new", session: "multi", verdict: "2.0" }] }),
      [{ kind: "app", app: "new", now: { uniqueName: "new", session: "multi", verdict: "2.0" } }],
    ],
    [
      "an app's session type under the same verdict",
      now({ apps: [{ uniqueName: "Hub", session: "multi", verdict: "1.0" }] }),
      [{ kind: "app", app: "Hub", now: { uniqueName: "Hub", session: "multi", verdict: "1.0" } }],
    ],
    [
      "an answer of a foreign file",
      answers({ cloud: { value: null } }),
      [{ kind: "answer", question: "cloud", was: "gcc", now: null }],
    ],
    [
      "apps that are not known now, which does not make them gone",
      { ...answers({ apps: { value: [], source: "unknown" } }), apps: [] },
      [{ kind: "answer", question: "apps", now: undefined }],
    ],
    ["an app that went", now({ apps: [] }), [{ kind: "app", app: "Hub", was: KEPT.apps?.[0] }]],
    [
      "a note that went and one that came",
      now({ notes: ["byoc"] }),
      [
        { kind: "note", note: "gcc-sources-disagree", came: false },
        { kind: "note", note: "byoc", came: true },
      ],
    ],
    [
      "knowledge without newer updates",
      now({ knowledge: { asOf: "2099-07-01", hash: "b" } }),
      [{ kind: "knowledge", was: asOf, now: "2099-07-01", updates: [] }],
    ],
  ])("in %s", (_, other, differences) => {
    const drift = compare(KEPT, other);
    expect(drift.differences).toHaveLength(differences.length);
    expect(drift.differences).toMatchObject(differences);
    expect(drift.flips).toBe(false);
  });

  it("in the knowledge, with the updates since the day of the older one", () => {
    const older = now({ knowledge: { asOf: "2026-06-01", hash: "b" } });
    const [difference, ...others] = compare(older, KEPT).differences;
    expect(others).toEqual([]);
    expect(difference).toMatchObject({
      kind: "knowledge",
      updates: expect.arrayContaining(["designedFor"]) as unknown,
    });
    // Of 2025-07-04, and of no day that a page tells.
    for (const id of ["providerIcon", "collapse"])
      expect(difference).not.toMatchObject({ updates: expect.arrayContaining([id]) as unknown });
  });

  it("in the knowledge, where an update of the older one's own day is no newer one", () => {
    const updatesSince = (day: string) =>
      compare(now({ knowledge: { asOf: day, hash: "b" } }), KEPT).differences.flatMap((one) =>
        one.kind === "knowledge" ? one.updates : [],
      );
    expect(updatesSince("2026-06-02")).not.toContain("designedFor");
    expect(updatesSince("2026-06-01")).toContain("designedFor");
  });

  it("not in the knowledge, when one of them says nothing of it", () => {
    const { knowledge: _, ...without } = KEPT;
    expect(compare(without, KEPT).differences).toEqual([]);
    expect(compare(KEPT, without).differences).toEqual([]);
  });

  it("in what the newer one does not say any more", () => {
    const { verdictNow, flips, differences } = compare(KEPT, { schema: "cif-assessment/1", ledger: {} });
    expect([verdictNow, flips]).toEqual(["undetermined", true]);
    expect(differences).toStrictEqual([
      { kind: "answer", question: "apps", was: ledger.apps?.value, now: undefined },
      { kind: "answer", question: "channels", was: ["telephony", "sms"], now: undefined },
      { kind: "answer", question: "cloud", was: "gcc", now: undefined },
      { kind: "app", app: "Hub", was: KEPT.apps?.[0] },
      { kind: "note", note: "gcc-sources-disagree", came: false },
    ]);
    expect(compare(KEPT, WITHOUT_LEDGER).differences).toHaveLength(3);
  });

  it("in an empty answer that is none any more", () => {
    expect(compare(answers({ channels: { value: [] } }), answers({ channels: {} })).differences).toStrictEqual([
      { kind: "answer", question: "channels", was: [], now: undefined },
    ]);
  });

  it("only in a verdict that the older one has", () => {
    const { verdict: _, ...without } = KEPT;
    expect(compare(without, KEPT)).toStrictEqual({ verdictNow: "1.0", flips: false, differences: [] });
  });

  it.each<[string, Partial<Assessment>]>([
    ["the verdict", { verdict: "2.0" }],
    ["the verdict of an app that both have", { apps: [{ uniqueName: "hub", session: "single", verdict: "neither" }] }],
  ])("so that the advice flips, in %s", (_, over) => expect(compare(KEPT, now(over)).flips).toBe(true));

  it("only in what the older one says at all", () => {
    const sparse: Assessment = { schema: "cif-assessment/1", ledger: { panelSide: { value: "any", source: "you" } } };
    expect(compare(sparse, answers({ panelSide: { value: "any", source: "assumed" } }))).toEqual({
      verdictNow: "1.0",
      flips: false,
      differences: [],
    });
    expect(compare(WITHOUT_LEDGER, KEPT).differences).toEqual([]);
  });
});
