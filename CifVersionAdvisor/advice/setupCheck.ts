import type { SetupFacts } from "../knowledge/facts";
import type { Verdict, Version } from "../knowledge/types";
import { FINDINGS, INSTALLED_AS, isRead, TABLES, type List } from "./rules/findings";
import type { Note } from "./types";

const evidence = (lists: readonly List[], raw: string): Note["evidence"] =>
  lists.map((list) => ({ table: TABLES[list], outcome: "read", raw }));

/** The versions a verdict recommends. */
export const recommended = (verdict: Verdict): readonly Version[] =>
  verdict === "both" ? ["1.0", "2.0"] : verdict === "1.0" || verdict === "2.0" ? [verdict] : [];

/** Neither the solution nor the provider table is there; that a solution is not there can only be said of a list that was read. */
function notInstalled(verdict: Verdict, { solutions, absentTables }: SetupFacts): readonly Note[] {
  const names = solutions?.map((name) => name.toLowerCase());
  return recommended(verdict)
    .filter((version) => {
      const { solution, table } = INSTALLED_AS[version];
      return names && !names.includes(solution.toLowerCase()) && absentTables.includes(table);
    })
    .map((version) => ({
      id: "version-not-installed",
      kind: "finding",
      row: "installation",
      apps: [],
      names: [version],
      evidence: [
        { table: TABLES.solutions, outcome: "read", raw: INSTALLED_AS[version].solution },
        { table: INSTALLED_AS[version].table, outcome: "notThere" },
      ],
    }));
}

/** What the organization already has and should look at, each with its evidence. */
export function findingsOf(verdict: Verdict, setup: SetupFacts): readonly Note[] {
  const { apps = [], providers1 = [], providers2 = [], profiles = [] } = setup;
  const found = FINDINGS.filter(({ needs }) => needs.every((list) => isRead(setup, list))).flatMap(
    ({ id, row, needs, find }): readonly Note[] => {
      const { names, apps: concerned = [] } = find({ apps, providers1, providers2, profiles });
      const note = { id, kind: "finding" as const, row, apps: concerned, names };
      return names.length > 0 ? [{ ...note, evidence: evidence(needs, names.join(", ")) ?? [] }] : [];
    },
  );
  return [...found, ...notInstalled(verdict, setup)];
}
