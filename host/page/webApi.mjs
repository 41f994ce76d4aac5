const API = "/api/data/v9.2/";
const HEADERS = {
  Accept: "application/json",
  "OData-MaxVersion": "4.0",
  "OData-Version": "4.0",
  "Content-Type": "application/json; charset=utf-8",
};

/** Key without braces, as the Web API takes it in an address. */
const bare = (id) => id.replace(/[{}]/g, "").toLowerCase();

/** The platform rejects with a number and a message; a failed connection has neither table nor code to tell. */
function rejection(status, error) {
  return Object.assign(new Error(error?.message ?? `The request failed with status ${status}.`), {
    errorCode: error?.code ? Number.parseInt(error.code, 16) : 0,
    code: error?.code ? Number.parseInt(error.code, 16) : 0,
    title: "Error",
    raw: JSON.stringify(error ?? {}),
  });
}

/** Options may be a query or, for a further page, a whole next link of the organization; both end at this page's own origin. */
const queryOf = (options) => (options?.includes("?") ? options.slice(options.indexOf("?")) : (options ?? ""));

/**
 * `context.webAPI` over fetch. `headers()` names organization, faults, user and latency of this page;
 * every call is noted in `requests`.
 */
export function webApi({ headers, requests }) {
  async function call(method, table, place, body, more = {}) {
    const entry = { method, table, url: API + place, status: 0 };
    requests.push(entry);
    let response;
    let text;
    try {
      response = await fetch(API + place, {
        method,
        headers: { ...HEADERS, ...headers({ table, method }), ...more },
        ...(body && { body: JSON.stringify(body) }),
      });
      entry.status = response.status;
      text = await response.text();
    } catch {
      throw rejection(0, { code: "0x0", message: "An unexpected network error occurred." });
    }
    let json;
    try {
      json = text ? JSON.parse(text) : undefined;
    } catch {
      throw rejection(response.status, undefined);
    }
    if (!response.ok) throw rejection(response.status, json?.error);
    return { json, response };
  }
  const row = (table, id) => `${table}s(${bare(id)})`;
  return {
    async createRecord(table, data) {
      const { response } = await call("POST", table, `${table}s`, data);
      return { id: /\(([^)]+)\)$/.exec(response.headers.get("OData-EntityId"))[1], entityType: table, name: "" };
    },
    async updateRecord(table, id, data) {
      await call("PATCH", table, row(table, id), data, { "If-Match": "*" });
      return { id, entityType: table, name: "" };
    },
    async deleteRecord(table, id) {
      await call("DELETE", table, row(table, id));
      return { id, entityType: table, name: "" };
    },
    async retrieveRecord(table, id, options) {
      const prefer = { Prefer: 'odata.include-annotations="*"' };
      return (await call("GET", table, row(table, id) + queryOf(options), undefined, prefer)).json;
    },
    async retrieveMultipleRecords(table, options, maxPageSize) {
      const prefer = ['odata.include-annotations="*"', ...(maxPageSize ? [`odata.maxpagesize=${maxPageSize}`] : [])];
      const more = { Prefer: prefer.join(",") };
      const { json } = await call("GET", table, `${table}s${queryOf(options)}`, undefined, more);
      return { entities: json.value, nextLink: json["@odata.nextLink"] ?? "" };
    },
  };
}
