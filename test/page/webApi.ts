export type Row = Record<string, unknown>;

/** An organization in the shape of `host/data/scenarios.json`; a table that is not listed does not exist. */
export interface Organization {
  readonly host: string;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  /** What `context.webAPI` rejects with, by table. */
  readonly faults?: Readonly<Record<string, { readonly errorCode: number; readonly message: string }>>;
}

export interface Request {
  readonly table: string;
  readonly options: string;
  readonly maxPageSize: number | undefined;
  /** How many requests this table has had, this one included. */
  readonly nth: number;
}

/** Answers in place of the organization; `next()` is what it would have said. */
export type Answer = (request: Request, next: () => Promise<unknown>) => unknown;

const PAGE = 5000;
const rejected = (errorCode: number, message: string) =>
  Promise.reject(Object.assign(new Error(message), { errorCode }));

/**
 * `context.webAPI` over an organization held in memory. It ignores `$select` and `$filter` on purpose: a reader that
 * trusted the server to leave rows out would be found out.
 */
export function fakeWebApi(organization: Organization, answers: Readonly<Record<string, Answer>> = {}) {
  const requests: Request[] = [];
  const tables = new Map(
    Object.entries(organization.tables).map(([name, rows]) => [name, rows.map((row) => ({ ...row }))]),
  );
  let saved = 0;

  const page = ({ table, options, maxPageSize = PAGE }: Request): Promise<unknown> => {
    const fault = organization.faults?.[table];
    const rows = tables.get(table);
    if (fault) return rejected(fault.errorCode, fault.message);
    if (!rows) return rejected(0x80060888, `Resource not found for the segment '${table}s'.`);
    const from = Number(/skiptoken=(\d+)/.exec(options)?.[1] ?? 0);
    const to = from + maxPageSize;
    const query = `${options.replace(/&\$skiptoken=\d+/, "")}&$skiptoken=${to}`;
    const nextLink = to < rows.length ? `${organization.host}/api/data/v9.2/${table}s${query}` : "";
    return Promise.resolve({ entities: rows.slice(from, to), nextLink });
  };
  const rowsOf = (table: string): Row[] => {
    const rows = tables.get(table) ?? [];
    tables.set(table, rows);
    return rows;
  };
  const rowAt = (table: string, id: string) => rowsOf(table).find((row) => row[`${table}id`] === id);

  const webAPI: ComponentFramework.WebApi = {
    retrieveMultipleRecords(table, options = "", maxPageSize) {
      const nth = requests.filter((request) => request.table === table).length + 1;
      const request = { table, options, maxPageSize, nth };
      requests.push(request);
      const answer = answers[table] ?? ((_, next) => next());
      return answer(request, () => page(request)) as Promise<ComponentFramework.WebApi.RetrieveMultipleResponse>;
    },
    retrieveRecord: (table, id) => {
      const row = rowAt(table, id);
      return row ? Promise.resolve(row) : rejected(0x80040217, `${table} With Id = ${id} Does Not Exist`);
    },
    createRecord(table, data: Row) {
      const id = `00000000-0000-0000-0000-${String(++saved).padStart(12, "0")}`;
      rowsOf(table).push({ ...data, [`${table}id`]: id, modifiedon: String(saved) });
      return Promise.resolve({ id, entityType: table, name: "" });
    },
    updateRecord(table, id, data: Row) {
      Object.assign(rowAt(table, id) ?? {}, data, { modifiedon: String(++saved) });
      return Promise.resolve({ id, entityType: table, name: "" });
    },
    deleteRecord(table, id) {
      const rows = rowsOf(table);
      const at = rows.findIndex((row) => row[`${table}id`] === id);
      if (at >= 0) rows.splice(at, 1);
      return Promise.resolve({ id, entityType: table, name: "" });
    },
  };
  return { webAPI, requests, rowsOf };
}
