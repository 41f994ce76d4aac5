import type {
  CloudDomain,
  Contradiction,
  DocumentedHost,
  Question,
  Row,
  Source,
  SourceId,
  Update,
} from "../../CifVersionAdvisor/knowledge/types";
import { checkSources } from "./checkSources";
import { checkUpdates } from "./checkUpdates";
import { citations, rowsNamed, textsNamed, VERSIONS } from "./references";

export interface Knowledge {
  readonly rows: readonly Row[];
  readonly updates: readonly Update[];
  readonly contradictions: readonly Contradiction[];
  readonly questions: readonly Question[];
  readonly hosts: readonly DocumentedHost[];
  readonly clouds: readonly CloudDomain[];
  readonly sources: Readonly<Record<SourceId, Source>>;
  readonly asOf: string;
  readonly baseline: string;
}

const KNOWLEDGE_KEY = /^(row|update|contradiction)\./;

const twice = (kind: string, ids: readonly string[]): string[] =>
  ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${kind} ${id}: is there twice`);

/** Ids that are taken, cells that are not there, and rows and questions that do not know each other. */
function checkEntries({ rows, updates, contradictions, questions, hosts }: Knowledge): string[] {
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  return [
    ...twice("row", idsOf(rows)),
    ...twice("update", idsOf(updates)),
    ...twice("contradiction", idsOf(contradictions)),
    ...twice("question", idsOf(questions)),
    ...twice(
      "host",
      hosts.map(({ uniqueName }) => uniqueName.toLowerCase()),
    ),
    ...rows.flatMap(({ id, cells, questions: named = [] }) => [
      ...VERSIONS.filter((version) => !(version in cells)).map((version) => `row ${id}: no cell ${version}`),
      ...named.filter((each) => !idsOf(questions).includes(each)).map((each) => `row ${id}: unknown question ${each}`),
    ]),
    ...questions
      .filter(({ id, row }) => !rows.find((each) => each.id === row)?.questions?.includes(id))
      .map(({ id, row }) => `question ${id}: its row ${row} does not name it`),
    ...contradictions
      .filter(({ sources: [one, other] }) => one === other)
      .map(({ id }) => `contradiction ${id}: one source cannot contradict itself`),
  ];
}

/** Everything wrong with the knowledge and its text keys, one sentence each that begins with the entry's kind and id. */
export function checkKnowledge(knowledge: Knowledge, keys: readonly string[]): string[] {
  const rowIds = knowledge.rows.map(({ id }) => id);
  const wanted = textsNamed(knowledge);
  return [
    ...checkEntries(knowledge),
    ...rowsNamed(knowledge)
      .filter(({ id }) => !rowIds.includes(id))
      .map(({ entry, id }) => `${entry}: unknown row ${id}`),
    ...citations(knowledge)
      .filter(({ id }) => id === undefined || !(id in knowledge.sources))
      .map(({ entry, id }) => (id === undefined ? `${entry}: no source` : `${entry}: unknown source ${id}`)),
    ...checkUpdates(knowledge),
    ...checkSources(knowledge),
    ...wanted.filter(({ id }) => !keys.includes(id)).map(({ entry, id }) => `${entry}: no text ${id}`),
    ...keys
      .filter((key) => KNOWLEDGE_KEY.test(key) && !wanted.some(({ id }) => id === key))
      .map((key) => `text ${key}: belongs to no entry`),
  ];
}
