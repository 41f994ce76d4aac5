import { longestText, verdictOf } from "../knowledge";

/** The part of `context.webAPI` that keeping a decision needs. */
interface RecordsApi {
  retrieveMultipleRecords(table: string, options?: string): Promise<{ readonly entities: readonly Fields[] }>;
  retrieveRecord(table: string, id: string, options?: string): Promise<Fields>;
  createRecord(table: string, data: Fields): Promise<{ readonly id: string }>;
  updateRecord(table: string, id: string, data: Fields): Promise<unknown>;
  deleteRecord(table: string, id: string): Promise<unknown>;
}
type Fields = Record<string, unknown>;

/** What is written of a decision. */
interface AssessmentFields {
  readonly name: string;
  readonly note: string;
  readonly assessment: string;
  readonly recommendation: number;
  readonly summary: string;
  readonly knowledgeDate: string;
  readonly cloud: string;
  readonly takenOn: string;
}

const TABLE = "cifadv_assessment";
const COLUMN: Readonly<Record<keyof AssessmentFields, string>> = {
  name: "cifadv_name",
  note: "cifadv_note",
  assessment: "cifadv_assessmentjson",
  recommendation: "cifadv_recommendation",
  summary: "cifadv_summary",
  knowledgeDate: "cifadv_knowledgedate",
  cloud: "cifadv_cloud",
  takenOn: "cifadv_takenon",
};
/** The list is for picking one up again, not an archive: the table's own views show all. */
const SHOWN = 50;

const words = (value: unknown): string => (typeof value === "string" ? value : "");

const listed = (row: Fields) => ({
  id: words(row[`${TABLE}id`]),
  name: words(row[COLUMN.name]),
  note: words(row[COLUMN.note]),
  takenOn: words(row[COLUMN.takenOn]),
  verdict: verdictOf(row[COLUMN.recommendation]) ?? "",
});

const written = (fields: AssessmentFields): Fields => {
  const row: Fields = {};
  for (const [field, column] of Object.entries(COLUMN)) row[column] = fields[field as keyof AssessmentFields];
  row[COLUMN.name] = fields.name.slice(0, longestText.name);
  row[COLUMN.note] = fields.note.slice(0, longestText.note);
  return row;
};

const select = (...fields: readonly (keyof AssessmentFields)[]): string =>
  [...fields.map((field) => COLUMN[field]), "modifiedon"].join(",");
const LISTED = select("name", "note", "takenOn", "recommendation");

/** The advisor's own table. Every call rejects with the platform's error. */
export const assessmentTable = (api: () => RecordsApi) => ({
  async list() {
    const query = `?$select=${LISTED}&$orderby=modifiedon desc&$top=${SHOWN}`;
    const { entities } = await api().retrieveMultipleRecords(TABLE, query);
    return entities.map(listed);
  },
  async open(id: string) {
    const row = await api().retrieveRecord(TABLE, id, `?$select=${LISTED},${COLUMN.assessment},${COLUMN.summary}`);
    // The tag changes with every save; the time of the last one is kept to the second only.
    const version = words(row["@odata.etag"]) || words(row.modifiedon);
    return {
      ...listed(row),
      id,
      assessment: words(row[COLUMN.assessment]),
      summary: words(row[COLUMN.summary]),
      version,
    };
  },
  create: async (fields: AssessmentFields) => (await api().createRecord(TABLE, written(fields))).id,
  async update(id: string, fields: AssessmentFields) {
    await api().updateRecord(TABLE, id, written(fields));
  },
  async remove(id: string) {
    await api().deleteRecord(TABLE, id);
  },
});
