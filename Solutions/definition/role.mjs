/**
 * What a user of the advisor may do: the own table, and reading three tables every organization has.
 * The msdyn_* tables are left out on purpose: docs/decisions/0003-role-without-absent-tables.md.
 */
export const role = {
  key: "user",
  name: "CIF Version Advisor user",
  ownTable: {
    Create: "Basic",
    Read: "Basic",
    Write: "Basic",
    Delete: "Basic",
    Append: "Basic",
    AppendTo: "Basic",
    Assign: "Basic",
    Share: "Basic",
  },
  /** Privilege of each table of the platform, by the name Dataverse gives it. */
  reads: { appmodule: "prvReadAppModule", solution: "prvReadSolution", systemuser: "prvReadUser" },
};
