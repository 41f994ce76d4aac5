import { badQuery, missingPrivilege, noTable, unexpected, WebApiError } from "./errors.mjs";
import { faultAt, readFaults } from "./faults.mjs";
import { lister, selector } from "./query.mjs";
import { ADVISOR_READS, ROLE_READS, TABLES, keyOf, logicalName, setName } from "./tables.mjs";

export const API = "/api/data/v9.2/";

const metadata = (table) => ({
  LogicalName: table,
  EntitySetName: setName(table),
  PrimaryIdAttribute: keyOf(table),
  PrimaryNameAttribute: TABLES[table].columns.find((name) => /(^|_)name$/.test(name)),
});

/** Which privileges the signed-in user has: everything, what the shipped role grants, nothing, or own rows only. */
const USERS = {
  admin: () => true,
  role: (table) => ROLE_READS.includes(table),
  none: () => false,
  own: (table) => ADVISOR_READS.includes(table),
};

function listTables(store, options) {
  const names = /LogicalName eq '(\w+)'/.exec(options.get("$filter") ?? "");
  const shown = Object.keys(TABLES).filter((table) => store.has(table) && (!names || names[1] === table));
  return { status: 200, body: { value: shown.map(metadata) } };
}

function oneTable(store, name) {
  if (!TABLES[name] || !store.has(name))
    throw new WebApiError(
      404,
      "0x80060888",
      `Could not find an entity with name ${name} and id 00000000-0000-0000-0000-000000000000.`,
    );
  return { status: 200, body: metadata(name) };
}

function parsed(text) {
  try {
    const body = JSON.parse(text);
    if (body && typeof body === "object" && !Array.isArray(body)) return body;
  } catch {
    // falls through to the same answer as a body of another kind
  }
  throw new WebApiError(400, "0x80048d19", "Error identified in Payload provided by the user.");
}

/** Answers one request to the Web API: `{ status, headers, body }`, `"drop"`, `"silence"` or `"garble"`; throws `WebApiError`. */
export function dataverse({ store, organization, request }) {
  const { method, options, headers, body, faults = "", user = "admin" } = request;
  const metadataOf = /^EntityDefinitions(?:\(LogicalName='(\w+)'\))?$/.exec(request.path);
  if (metadataOf) return metadataOf[1] ? oneTable(store, metadataOf[1]) : listTables(store, options);

  const place = /^(\w+)(?:\(([\w-]*)\))?$/.exec(request.path);
  if (!place) throw badQuery(`Resource not found for the segment '${request.path}'.`);
  const [, set, givenId] = place;
  const id = givenId?.toLowerCase();
  const table = logicalName(set);
  const fault = faultAt(readFaults(faults), organization.faults, { table, method });
  if (fault instanceof WebApiError) throw fault;
  if (fault) return fault;
  if (!store.has(table) || setName(table) !== set) throw noTable(set);
  const verb = { GET: "Read", POST: "Create", PATCH: "Write", DELETE: "Delete" }[method];
  if (!verb) throw new WebApiError(405, "0x80060888", `The method ${method} is not allowed here.`);
  if (!USERS[user]?.(table)) throw missingPrivilege(verb, table);

  const address = `${organization.host}${API}`;
  const context = { "@odata.context": `${address}$metadata#${set}` };
  const prefer = headers.prefer ?? "";
  const wantsRow = prefer.includes("return=representation");
  const written = (row, status) => ({
    status: wantsRow ? status : 204,
    headers: { "OData-EntityId": `${address}${set}(${row[keyOf(table)]})` },
    body: wantsRow ? selector(table, options)(row) : undefined,
  });

  if (method === "POST") return written(store.create(table, parsed(body)), 201);
  if (method === "PATCH") return written(store.update(table, id, parsed(body), headers["if-match"]), 200);
  if (method === "DELETE") {
    store.remove(table, id, headers["if-match"]);
    return { status: 204 };
  }
  if (id !== undefined)
    return { status: 200, body: { ...context, ...selector(table, options)(store.find(table, id)) } };

  const size = Number(/odata\.maxpagesize=(\d+)/.exec(prefer)?.[1] ?? Infinity);
  const mine =
    user === "own" && TABLES[table].userOwned
      ? store.rows(table).filter((row) => row._ownerid_value)
      : store.rows(table);
  const { rows, count, next } = lister(table, options, size)(mine);
  const answer = { ...context, value: rows };
  if (options.get("$count") === "true") answer["@odata.count"] = count;
  if (next) {
    // The platform's own links carry the organization's host: the advisor reads its cloud from there.
    const more = new URLSearchParams(options);
    more.set("$skiptoken", `<cookie pagenumber="${next}" istracking="False" />`);
    answer["@odata.nextLink"] = `${address}${set}?${String(more).replaceAll("%24", "$")}`;
  }
  return { status: 200, body: answer };
}

export const asAnswer = (error) => {
  const known = error instanceof WebApiError ? error : unexpected();
  return {
    status: known.status,
    headers: known.headers,
    body: { error: { code: known.code, message: known.message } },
  };
};
