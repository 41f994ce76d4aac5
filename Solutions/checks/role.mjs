import { role as defined } from "../definition/role.mjs";
import { all, at } from "../pack/dom.mjs";
import { finding } from "./model.mjs";

const RIGHTS = ["Create", "Read", "Write", "Delete", "Append", "AppendTo", "Assign", "Share"];
const LEVELS = ["Basic", "Local", "Deep", "Global"];

/** The role may use the own table and read three tables of the platform; nothing else, and nothing that may be absent. */
export const roleCheck = ({ section, table, files }) =>
  section("Roles", "Role").flatMap((role) => {
    const own = RIGHTS.map((right) => `prv${right}${table}`);
    const allowed = [...own, ...Object.values(defined.reads)];
    const given = all(role, "RolePrivilege");
    const names = given.map((each) => at(each, "name"));
    const say = (element, message) => finding(files.role(at(role, "name")), element, message);
    return [
      ...names
        .filter((name) => !allowed.includes(name))
        .map((name) => say(name, "privilege the advisor does not need")),
      ...allowed.filter((name) => !names.includes(name)).map((name) => say(name, "privilege is missing")),
      ...given
        .filter((each) => !LEVELS.includes(at(each, "level")))
        .map((each) => say(at(each, "name"), `no such level: ${at(each, "level")}`)),
    ];
  });
