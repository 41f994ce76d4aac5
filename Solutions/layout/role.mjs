import { role } from "../definition/role.mjs";
import { table } from "../definition/table.mjs";
import { braced } from "./ids.mjs";
import { element, fields } from "./xml.mjs";

const privileges = [
  ...Object.entries(role.ownTable).map(([right, level]) => [`prv${right}${table.schema}`, level]),
  ...Object.values(role.reads).map((name) => [name, "Global"]),
].sort(([a], [b]) => (a < b ? -1 : 1));

/** The role; Dataverse does not translate role names. */
export const roleFiles = () => ({
  [`Roles/${role.name}.xml`]: element(
    "Role",
    { id: braced(`role/${role.key}`), name: role.name, isinherited: 1 },
    fields({ IsCustomizable: 1, IsAutoAssigned: 0 }),
    element(
      "RolePrivileges",
      {},
      privileges.map(([name, level]) => element("RolePrivilege", { name, level })),
    ),
  ),
});
