import { ask, type Host } from "../../host/host";

const TABLE = "cifadv_assessments";

export type Given = Readonly<Record<string, unknown>>;

/** The admin's answers as a form's column holds them: only `schema` and entries with source `you`. */
export const storedAnswers = (answers: Given): string =>
  JSON.stringify({
    schema: "cif-assessment/1",
    ledger: Object.fromEntries(
      Object.entries(answers).map(([question, value]) => [
        question,
        {
          source: "you",
          value: question === "apps" ? (value as readonly string[]).map((uniqueName) => ({ uniqueName })) : value,
        },
      ]),
    ),
  });

/** Rows of the advisor's own table in one organization of the local page, written past the page as another user would. */
export function rowsOf(url: string, organization: string) {
  const host: Pick<Host, "url"> = { url };
  const call = (place: string, method = "GET", body?: unknown) =>
    ask(
      host as Host,
      place,
      { method, ...(body !== undefined && { body }), headers: { prefer: "return=representation" } },
      { organization },
    );
  const idOf = (body: Readonly<Record<string, unknown>>): string => String(body.cifadv_assessmentid);
  return {
    async create(name: string, assessment: string): Promise<string> {
      const { status, body } = await call(TABLE, "POST", { cifadv_name: name, cifadv_assessmentjson: assessment });
      expect(status).toBe(201);
      return idOf(body);
    },
    async change(id: string, columns: Readonly<Record<string, unknown>>): Promise<void> {
      expect((await call(`${TABLE}(${id})`, "PATCH", columns)).status).toBe(200);
    },
    async remove(id: string): Promise<void> {
      expect((await call(`${TABLE}(${id})`, "DELETE")).status).toBe(204);
    },
    async all(): Promise<readonly Readonly<Record<string, unknown>>[]> {
      return (await call(TABLE)).body.value ?? [];
    },
    async assessment(id: string): Promise<string> {
      return String((await call(`${TABLE}(${id})`)).body.cifadv_assessmentjson);
    },
  };
}
