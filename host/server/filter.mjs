import { badQuery } from "./errors.mjs";

const TOKEN = /\s*(?:('(?:[^']|'')*')|([(),])|([^\s(),']+))/y;
const COMPARE = {
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  gt: (a, b) => ordered(a, b) && a > b,
  ge: (a, b) => ordered(a, b) && a >= b,
  lt: (a, b) => ordered(a, b) && a < b,
  le: (a, b) => ordered(a, b) && a <= b,
};
const TEXT = {
  contains: (a, b) => a.includes(b),
  startswith: (a, b) => a.startsWith(b),
  endswith: (a, b) => a.endsWith(b),
};

const ordered = (a, b) => a !== null && b !== null;
/** Dataverse compares texts without regard to case. */
const comparable = (value) => (typeof value === "string" ? value.toLowerCase() : (value ?? null));

function tokens(text) {
  const found = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (!match) throw badQuery(`Syntax error in the filter expression '${text}'.`);
    found.push(match[1] ?? match[2] ?? match[3]);
  }
  return found;
}

function literal(token) {
  if (token === undefined) throw badQuery("The filter expression ends too early.");
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  if (token === "null") return null;
  if (token === "true" || token === "false") return token === "true";
  if (/^-?\d+(\.\d+)?$/.test(token)) return Number(token);
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(token) || /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(token))
    return token;
  throw badQuery(`'${token}' is not a value the filter can compare with.`);
}

/**
 * A predicate over rows from an OData `$filter`: comparisons, `and`, `or`, `not`, brackets and the three text functions.
 * `column(name)` throws when the table has no such column.
 */
export function filter(text, column) {
  const rest = tokens(text);
  const expect = (token) => {
    if (rest.shift() !== token) throw badQuery(`The filter expression lacks '${token}': '${text}'.`);
  };

  function either() {
    const parts = [both()];
    while (rest[0] === "or") parts.push((rest.shift(), both()));
    return (row) => parts.some((part) => part(row));
  }
  function both() {
    const parts = [one()];
    while (rest[0] === "and") parts.push((rest.shift(), one()));
    return (row) => parts.every((part) => part(row));
  }
  function one() {
    const token = rest.shift();
    if (token === "not") {
      const part = one();
      return (row) => !part(row);
    }
    if (token === "(") {
      const part = either();
      expect(")");
      return part;
    }
    if (token in TEXT && rest[0] === "(") return textFunction(TEXT[token]);
    return comparison(token);
  }
  function textFunction(test) {
    expect("(");
    const name = column(rest.shift());
    expect(",");
    const value = comparable(literal(rest.shift()));
    expect(")");
    return (row) => typeof row[name] === "string" && test(comparable(row[name]), String(value));
  }
  function comparison(token) {
    const name = column(token);
    const operator = rest.shift();
    const test = Object.hasOwn(COMPARE, operator ?? "") ? COMPARE[operator] : undefined;
    if (!test) throw badQuery(`'${operator}' is not an operator of the filter '${text}'.`);
    const value = comparable(literal(rest.shift()));
    return (row) => test(comparable(row[name]), value);
  }

  const predicate = either();
  if (rest.length) throw badQuery(`Syntax error at '${rest[0]}' in the filter '${text}'.`);
  return predicate;
}
