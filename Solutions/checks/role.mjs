import { role as defined } from "../definition/role.mjs";
import { all, at } from "../pack/dom.mjs";
import { finding } from "./model.mjs";

const RIGHTS = ["Create", "Read", "Write", "Delete", "Append", "AppendTo", "Assign", "Share"];
/** A person's own assessments; platform tables have no owner, or are read whole. */
const LEVEL = { own: "Basic", platform: "Global" };

/**
 * The role may use the own table, each person their own rows, and read three tables of the platform; nothing else, and
 * nothing that may be absent.
 */
export const roleCheck = ({ section, table, files }) =>
  section("Roles", "Role").flatMap((role) => {
    const levels = new Map([
      ...RIGHTS.map((right) => [`prv${right}${table}`, LEVEL.own]),
      ...Object.values(defined.reads).map((name) => [name, LEVEL.platform]),
    ]);
    const given = all(role, "RolePrivilege").map((each) => [at(each, "name"), at(each, "level")]);
    const names = given.map(([name]) => name);
    const say = (element, message) => finding(files.role(at(role, "name")), element, message);
    return [
      ...names.filter((name) => !levels.has(name)).map((name) => say(name, "privilege the advisor does not need")),
      ...[...levels.keys()].filter((name) => !names.includes(name)).map((name) => say(name, "privilege is missing")),
      ...given
        .filter(([name, level]) => levels.has(name) && level !== levels.get(name))
        .map(([name, level]) => say(name, `level is ${level}, must be ${levels.get(name)}`)),
    ];
  });
