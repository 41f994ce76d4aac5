import { badQuery, noColumn } from "./errors.mjs";
import { filter } from "./filter.mjs";
import { STATE_LABELS, TABLES, keyOf } from "./tables.mjs";

const KNOWN = ["$select", "$filter", "$orderby", "$top", "$expand", "$count", "$skiptoken"];
/** Rows a page holds when the caller does not say: the platform's own limit. */
const PAGE_SIZE = 5000;

const columnOf = (table) => (name) => {
  if (name === undefined || !TABLES[table].columns.includes(name)) throw noColumn(table, name);
  return name;
};

/** The parts of an option list such as `$select=a,b;$filter=c eq 1`, split where no bracket or quote is open. */
function split(text, separator) {
  const parts = [""];
  let depth = 0;
  let quoted = false;
  for (const char of text) {
    if (char === "'") quoted = !quoted;
    if (!quoted) depth += char === "(" ? 1 : char === ")" ? -1 : 0;
    if (char === separator && depth === 0 && !quoted) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

function annotated(table, row, columns) {
  const { choices = {} } = TABLES[table];
  const out = { "@odata.etag": `W/"${row.versionnumber ?? 1}"` };
  for (const name of columns) {
    const value = row[name] ?? null;
    out[name] = value;
    const label = choices[name]?.[value] ?? (name === "statecode" ? STATE_LABELS[value] : undefined);
    if (label !== undefined) out[`${name}@OData.Community.Display.V1.FormattedValue`] = label;
  }
  return out;
}

function expansion(table, text) {
  const match = /^(\w+)(?:\((.*)\))?$/s.exec(text);
  const related = match && TABLES[table].related?.[match[1]];
  if (!related) throw noColumn(table, match?.[1] ?? text);
  const options = new URLSearchParams(split(match[2] ?? "", ";").map((part) => part.split(/=(.*)/s).slice(0, 2)));
  const list = lister(related, options);
  return (row) => ({ [match[1]]: list(row[match[1]] ?? []).rows });
}

function sorter(table, text) {
  const keys = split(text, ",").map((part) => {
    const [name, direction = "asc", ...more] = part.split(/\s+/);
    if (more.length || !["asc", "desc"].includes(direction)) throw badQuery(`Syntax error in the order '${part}'.`);
    return { name: columnOf(table)(name), sign: direction === "desc" ? -1 : 1 };
  });
  return (a, b) => {
    for (const { name, sign } of keys) {
      const [x, y] = [a[name] ?? null, b[name] ?? null];
      if (x === y) continue;
      if (x === null || y === null) return x === null ? -sign : sign;
      const order = typeof x === "string" ? x.localeCompare(y, "en", { sensitivity: "base" }) : x - y;
      if (order) return order * sign;
    }
    return 0;
  };
}

/** Turns one row into what the caller selected; the key always comes along. */
export function selector(table, options) {
  const select = options.get("$select");
  const columns = select ? split(select, ",").map(columnOf(table)) : TABLES[table].columns;
  const expands = split(options.get("$expand") ?? "", ",").map((part) => expansion(table, part));
  const all = [...new Set([...columns, keyOf(table)])];
  return (row) => Object.assign(annotated(table, row, all), ...expands.map((expand) => expand(row)));
}

/**
 * Reads the query options of a list. The result maps rows to one page: `{ rows, count, next }`,
 * `next` being the number of the page after it, absent on the last one.
 */
export function lister(table, options, pageSize = PAGE_SIZE) {
  for (const name of options.keys())
    if (name.startsWith("$") && !KNOWN.includes(name)) throw badQuery(`The query option '${name}' is not known here.`);
  const keep = options.has("$filter") ? filter(options.get("$filter"), columnOf(table)) : () => true;
  const order = options.has("$orderby") ? sorter(table, options.get("$orderby")) : undefined;
  const show = selector(table, options);
  const top = options.has("$top") ? Number(options.get("$top")) : Infinity;
  if (!(top >= 0)) throw badQuery(`Invalid value '${options.get("$top")}' for $top.`);
  const page = Number(/pagenumber="(\d+)"/.exec(options.get("$skiptoken") ?? "")?.[1] ?? 1);
  const size = Math.min(pageSize, PAGE_SIZE);
  return (all) => {
    const kept = all.filter(keep);
    if (order) kept.sort(order);
    const rows = kept.slice(0, top);
    const end = page * size;
    return {
      rows: rows.slice(end - size, end).map(show),
      count: kept.length,
      next: end < rows.length ? page + 1 : undefined,
    };
  };
}
