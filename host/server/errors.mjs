/** An answer that is an error, in the shape Dataverse gives it. `code` is a hexadecimal text such as `0x80040220`. */
export class WebApiError extends Error {
  constructor(status, code, message, headers = {}) {
    super(message);
    Object.assign(this, { status, code, headers });
  }
}

const hex = (code) => `0x${(code >>> 0).toString(16).padStart(8, "0")}`;

export const noTable = (set) => new WebApiError(404, "0x80060888", `Resource not found for the segment '${set}'.`);

export const noRow = (table, id) =>
  new WebApiError(404, "0x80040217", `Entity '${table}' With Id = ${id} Does Not Exist`);

export const badQuery = (message) => new WebApiError(400, "0x80060888", message);

export const noColumn = (table, column) =>
  badQuery(`Could not find a property named '${column}' on type 'Microsoft.Dynamics.CRM.${table}'.`);

/** Privileges are named after the table's schema name; the local organization knows only these spellings. */
const SCHEMA_NAMES = { appmodule: "AppModule", solution: "Solution", systemuser: "User", organization: "Organization" };

export const privilege = (verb, table) => `prv${verb}${SCHEMA_NAMES[table] ?? table}`;

export const missingPrivilege = (verb, table) =>
  new WebApiError(
    403,
    "0x80040220",
    `Principal user (Id=00000000-0000-0000-0000-000000000001, type=8) is missing ${privilege(verb, table)} privilege ` +
      `on OTC=10000 for entity '${table}'. context.Caller=00000000-0000-0000-0000-000000000001`,
  );

/** Service protection: the number of requests, https://learn.microsoft.com/power-apps/developer/data-platform/api-limits */
export const throttled = (seconds = 1) =>
  new WebApiError(
    429,
    hex(-2147015902),
    "Number of requests exceeded the limit of 6000 over time window of 300 seconds.",
    { "Retry-After": String(seconds) },
  );

export const unexpected = () => new WebApiError(500, "0x80040216", "An unexpected error occurred.");

export const unauthorized = () =>
  new WebApiError(401, "0x80072560", "The access token is missing, has expired or is not valid.");

export const conflict = () =>
  new WebApiError(
    412,
    "0x80060882",
    "The version of the existing record doesn't match the RowVersion property provided.",
  );

export const tooLong = (table, column, length) =>
  new WebApiError(
    400,
    "0x80044331",
    `A validation error occurred. The length of the '${column}' attribute of the '${table}' entity exceeded the maximum allowed length of '${length}'.`,
  );

export const notAChoice = (table, column, value, accepted) =>
  new WebApiError(
    400,
    "0x8004431a",
    `A validation error occurred. The value ${value} of '${column}' on record of type '${table}' is outside the valid range. Accepted Values: ${accepted.join(",")}`,
  );

/** What a scenario says `context.webAPI` rejects with. */
export const asRecorded = ({ status, errorCode, message }) => new WebApiError(status, hex(errorCode), message);
