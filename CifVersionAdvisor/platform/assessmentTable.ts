import { recommendationValue } from "../assessment";
import type { Verdict } from "../knowledge/types";
import { classify } from "../organization";
import type { Context } from "./context";

const TABLE = "cifadv_assessment";
const ID = `${TABLE}id`;
const LISTED = [ID, "cifadv_name", "cifadv_note", "cifadv_takenon", "cifadv_recommendation"];
const MOST = 200;
/** The row was saved by someone else meanwhile (concurrency version mismatch). */
const CONFLICT = 0x80060882;
const VERDICTS: readonly Verdict[] = ["1.0", "2.0", "both", "neither", "undetermined"];

type Row = Readonly<Record<string, unknown>>;

export interface AssessmentRow {
  readonly name: string;
  readonly note: string;
  readonly assessment: string;
  readonly recommendation: number;
  readonly summary: string;
  readonly knowledgeDate: string;
  readonly cloud: string;
  readonly takenOn: string;
}

const written = (value: unknown): string => (typeof value === "string" ? value : "");

function listed(row: Row) {
  const verdict = VERDICTS.find((one) => recommendationValue(one) === row.cifadv_recommendation);
  return {
    id: written(row[ID]),
    name: written(row.cifadv_name),
    note: written(row.cifadv_note),
    takenOn: written(row.cifadv_takenon),
    ...(verdict && { verdict }),
  };
}

const columns = (row: AssessmentRow) => ({
  cifadv_name: row.name,
  cifadv_note: row.note,
  cifadv_assessmentjson: row.assessment,
  cifadv_recommendation: row.recommendation,
  cifadv_summary: row.summary,
  cifadv_knowledgedate: row.knowledgeDate,
  cifadv_cloud: row.cloud,
  cifadv_takenon: row.takenOn,
});

/** Waits for the platform and turns its refusal into `{ kind, message }`. */
async function asked<Answer>(ask: () => PromiseLike<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    const { outcome, code = 0, message } = classify(error);
    const trouble = { kind: code >>> 0 === CONFLICT ? "conflict" : outcome, ...(message !== undefined && { message }) };
    return Promise.reject(Object.assign(new Error(message), trouble));
  }
}

/** The advisor's own table through the newest context; each call rejects with `{ kind, message }`. */
export const assessmentTableOf = (context: () => Context) => ({
  list: async () => {
    const query = `?$select=${LISTED.join()}&$orderby=cifadv_takenon desc&$top=${MOST}`;
    const { entities } = await asked(() => context().webAPI.retrieveMultipleRecords(TABLE, query));
    return entities.map(listed);
  },
  open: async (id: string) => {
    const query = `?$select=${LISTED.join()},cifadv_assessmentjson`;
    const row: Row = await asked(() => context().webAPI.retrieveRecord(TABLE, id, query));
    return { ...listed(row), assessment: written(row.cifadv_assessmentjson), version: written(row["@odata.etag"]) };
  },
  create: async (row: AssessmentRow) => (await asked(() => context().webAPI.createRecord(TABLE, columns(row)))).id,
  update: async (id: string, row: AssessmentRow) => {
    await asked(() => context().webAPI.updateRecord(TABLE, id, columns(row)));
  },
  remove: async (id: string) => {
    await asked(() => context().webAPI.deleteRecord(TABLE, id));
  },
});
