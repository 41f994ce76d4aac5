import { conflict, missingPrivilege, noColumn, noRow, noTable, notAChoice, tooLong } from "./errors.mjs";
import { TABLES, keyOf, setName } from "./tables.mjs";

const OWN = "cifadv_assessment";
const USER = "00000000-0000-0000-0000-000000000001";
const SYSTEM = { createdon: true, modifiedon: true, versionnumber: true, [keyOf(OWN)]: true };

function checked(table, values) {
  const { columns, lengths = {}, choices = {} } = TABLES[table];
  const out = {};
  for (const [name, value] of Object.entries(values)) {
    if (name.includes("@") || SYSTEM[name]) continue;
    if (!columns.includes(name)) throw noColumn(table, name);
    if (typeof value === "string" && value.length > (lengths[name] ?? Infinity))
      throw tooLong(table, name, lengths[name]);
    if (choices[name] && value !== null && !Object.hasOwn(choices[name], value))
      throw notAChoice(table, name, value, Object.keys(choices[name]));
    out[name] = value;
  }
  return out;
}

/** The platform keeps times to the second. */
const toTheSecond = () => `${new Date().toISOString().slice(0, 19)}Z`;

/** One organization's rows. Only the advisor's own table can be written; its rows outlive the process. */
export function organizationStore({ tables }, saved, now = toTheSecond) {
  const own = saved.read();
  const rows = (table) => {
    const found = table === OWN ? own : Object.hasOwn(tables, table) ? tables[table] : undefined;
    if (!found || !TABLES[table]) throw noTable(setName(table));
    return found;
  };
  const find = (table, id) => {
    const row = rows(table).find((candidate) => candidate[keyOf(table)] === id);
    if (!row) throw noRow(table, id);
    return row;
  };
  const writable = (table, verb) => {
    rows(table);
    if (!TABLES[table].writable) throw missingPrivilege(verb, table);
  };
  const matching = (row, match) => {
    if (match && match !== "*" && match !== `W/"${row.versionnumber}"`) throw conflict();
  };
  const nextVersion = () => 1 + Math.max(1000, ...own.map((row) => row.versionnumber));

  return {
    has: (table) => table === OWN || Object.hasOwn(tables, table),
    rows,
    find,
    create(table, values) {
      writable(table, "Create");
      const row = {
        ...checked(table, values),
        [keyOf(table)]: (values[keyOf(table)] ?? crypto.randomUUID()).toLowerCase(),
        createdon: now(),
        modifiedon: now(),
        _ownerid_value: USER,
        statecode: 0,
        statuscode: 1,
        versionnumber: nextVersion(),
      };
      own.push(row);
      saved.write(own);
      return row;
    },
    update(table, id, values, match) {
      writable(table, "Write");
      const row = find(table, id);
      matching(row, match);
      Object.assign(row, checked(table, values), { modifiedon: now(), versionnumber: nextVersion() });
      saved.write(own);
      return row;
    },
    remove(table, id, match) {
      writable(table, "Delete");
      const row = find(table, id);
      matching(row, match);
      own.splice(own.indexOf(row), 1);
      saved.write(own);
    },
  };
}
