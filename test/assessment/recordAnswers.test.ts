import { sourcesOf } from "../../CifVersionAdvisor/knowledge";
import { RICH } from "./support/richDecision";
import { answer, cited, section } from "./support/recorded";

describe("an answer in the record", () => {
  it("of the admin's stands with what was read beside it, and how", () => {
    expect(answer("cloud")?.slice(0, 4)).toEqual([
      "[record.pair [question.cloud.short] [value.cloud.dod]]",
      "[ui.from.you]",
      "[record.pair [ui.from.environment] [value.cloud.gcc]]",
      "systemuser · [read.read systemuser] · contoso.example · 2026-11-22T09:29:00Z; getClientUrl · [read.failed getClientUrl] · 0",
    ]);
  });

  it("rests on reads, of which an odd answer is told in the reader's language", () => {
    const evidence = [{ table: "profiles", outcome: "failed", reason: "noList" } as const];
    const odd = { ...RICH, ledger: { ...RICH.ledger, cloud: { ...RICH.ledger.cloud, evidence } } };
    expect(section("ui.form", odd).flat()).toContain("profiles · [read.failed profiles] · [read.failed.noList]");
  });

  it("rests on reads, of which one that found nothing says so, and one that failed does not", () => {
    const reads = (["read", "failed"] as const).map((outcome) => ({ table: "profiles", outcome, raw: "" }));
    const nothing = { ...RICH, ledger: { ...RICH.ledger, cloud: { ...RICH.ledger.cloud, evidence: reads } } };
    expect(section("ui.form", nothing).flat()).toContain(
      "profiles · [read.read profiles] · [value.none]; profiles · [read.failed profiles]",
    );
  });

  it("that nothing was read for says neither, and what stood in the way", () => {
    expect(answer("severalProviders")?.slice(1, 4)).toEqual([
      "[ui.from.assumed]",
      "",
      "profiles · [read.notAllowed prvReadProfiles] · 403 · No.",
    ]);
  });

  it("read from the organization does not say it twice", () => {
    const { cloud } = RICH.ledger;
    const read = { ...RICH, ledger: { ...RICH.ledger, cloud: { ...cloud, source: "environment" as const } } };
    expect(section("ui.form", read)[2]?.slice(1, 3)).toEqual(["[ui.from.environment]", ""]);
  });

  it("of the admin's, where nothing was read, says nothing of a reading", () => {
    const panelSide = { ...RICH.ledger.panelSide, source: "you" as const };
    const given = { ...RICH, ledger: { ...RICH.ledger, panelSide } };
    const [, , read] = section("ui.form", given).find(([cell = ""]) => cell.includes("panelSide")) ?? [];
    expect(read).toBe("");
  });

  it("nobody knows is said once more, with its evidence", () => {
    expect(section("record.unknown")).toEqual([
      ["[question.customerService.short]", ""],
      ["[question.enterprise.short]", ""],
    ]);
    const { cloud } = RICH.ledger;
    const unknown = { ...RICH, ledger: { ...RICH.ledger, cloud: { ...cloud, source: "unknown" as const } } };
    expect(section("record.unknown", unknown)[0]?.[1]).toMatch(/^systemuser · /);
  });

  it("is asked for the session type only where no app is in scope", () => {
    const { apps } = RICH.ledger;
    const none = { ...RICH, ledger: { ...RICH.ledger, apps: { ...apps, value: [] } } };
    for (const title of ["ui.form", "record.unknown"]) {
      expect(section(title, RICH).flat().join()).not.toContain("question.session.short");
      expect(section(title, none).flat().join()).toContain("question.session.short");
    }
  });

  it.each(["channels", "panelSide", "cloud", "enterprise"] as const)("cites the pages its row rests on: %s", (id) => {
    const pages = sourcesOf(RICH.ledger[id].row);
    expect(pages).not.toEqual([]);
    expect(answer(id)?.slice(4)).toEqual(pages.flatMap(cited));
  });
});
