import { sameName, VERSIONS } from "../knowledge";
import type { SetupFacts } from "../knowledge/facts";
import type { Verdict } from "../knowledge/types";
import { FINDINGS, INSTALLED_AS, TABLES, type FindingRule } from "./rules/findings";
import type { Note } from "./types";

const FOUND = { kind: "finding", apps: [] } as const;
const READ = "read";

function found({ id, row, needs, find, apps }: FindingRule, setup: SetupFacts): readonly Note[] {
  if (needs.some((list) => !setup[list])) return [];
  // Every list it looks at was read.
  const lists = setup as Required<SetupFacts>;
  const names = find(lists).map(({ name }) => name);
  const concerned = apps?.(lists).map(({ uniqueName }) => uniqueName) ?? [];
  const evidence = needs.map((list) => ({ table: TABLES[list], outcome: READ, raw: names.join(", ") }) as const);
  return names.length > 0 ? [{ ...FOUND, id, row, apps: concerned, names, evidence }] : [];
}

/** Neither the solution nor the provider table is there; that a solution is not there can only be said of a list that was read. */
const notInstalled = (verdict: Verdict, { solutions, absentTables }: SetupFacts): readonly Note[] =>
  VERSIONS.flatMap((version) => {
    const { solution, table } = INSTALLED_AS[version];
    const isThere = solutions?.some((name) => sameName(name, solution)) ?? true;
    if ((verdict !== version && verdict !== "both") || isThere || !absentTables.includes(table)) return [];
    return {
      ...FOUND,
      id: "version-not-installed",
      row: "installation",
      names: [version],
      evidence: [
        { table: TABLES.solutions, outcome: READ, raw: solution },
        { table, outcome: "notThere" },
      ],
    };
  });

/** What the organization already has and should look at, each with its evidence. */
export const findingsOf = (verdict: Verdict, setup: SetupFacts): readonly Note[] => [
  ...FINDINGS.flatMap((rule) => found(rule, setup)),
  ...notInstalled(verdict, setup),
];
