import { sameName, VERSIONS } from "../knowledge";
import { hasFailed, type Evidence, type ReadOutcome, type SetupFacts } from "../knowledge/facts";
import type { Verdict } from "../knowledge/types";
import { appsOn2, FINDINGS, INSTALLED_AS, TABLES, type FindingRule, type List } from "./rules/findings";
import type { Note } from "./types";

const FOUND = { kind: "finding", apps: [] } as const;
const READ = "read";

const namesOf = (items: readonly { readonly name: string }[]): readonly string[] => items.map(({ name }) => name);

/** How the read of a table ended, with what of it the finding rests on. */
const proof = (
  table: string,
  { reads = [] }: SetupFacts,
  outcome: ReadOutcome,
  names: readonly string[],
): Evidence => ({
  ...(reads.find((read) => read.table === table) ?? { table, outcome }),
  ...(outcome === READ && { raw: names.join(", ") }),
});

function found({ id, row, needs, find, apps }: FindingRule, setup: SetupFacts): readonly Note[] {
  if (needs.some((list) => !setup[list])) return [];
  // Every list it looks at was read.
  const lists = setup as Required<SetupFacts>;
  const names = namesOf(find(lists));
  const concerned = (apps ?? appsOn2)(lists).map(({ uniqueName }) => uniqueName);
  const rests: Partial<Record<List, readonly string[]>> = { apps: concerned, profiles: namesOf(setup.profiles ?? []) };
  const evidence = needs.map((list) => proof(TABLES[list], setup, READ, rests[list] ?? names));
  return names.length > 0 ? [{ ...FOUND, id, row, apps: apps ? concerned : [], names, evidence }] : [];
}

/** Neither the solution nor the provider table is there; that a solution is not there can only be said of a list that was read. */
function notInstalled(verdict: Verdict, setup: SetupFacts): readonly Note[] {
  const { solutions, absentTables } = setup;
  const missing = VERSIONS.filter((version) => {
    const { solution, table } = INSTALLED_AS[version];
    const isThere = solutions?.some((name) => sameName(name, solution)) ?? true;
    return (verdict === version || verdict === "both") && !isThere && absentTables.includes(table);
  });
  const [version, another] = missing;
  const evidence = [
    proof(TABLES.solutions, setup, READ, solutions ?? []),
    ...missing.map((one) => proof(INSTALLED_AS[one].table, setup, "notThere", [])),
  ];
  const note: Note = { ...FOUND, id: "version-not-installed", row: "installation", names: missing, evidence };
  return version ? [another ? note : { ...note, version }] : [];
}

/** How the reads ended that say nothing of the set-up. */
export const uncheckedIn = ({ reads = [] }: SetupFacts): readonly Evidence[] =>
  reads.filter(({ outcome }) => hasFailed(outcome));

/** What the organization already has and should look at, each with its evidence. */
export const findingsOf = (verdict: Verdict, setup: SetupFacts): readonly Note[] => [
  ...FINDINGS.flatMap((rule) => found(rule, setup)),
  ...notInstalled(verdict, setup),
];
