import type {
  CloudDomain,
  Contradiction,
  DocumentedHost,
  Question,
  Row,
  Source,
  SourceId,
  Update,
  Version,
} from "../../CifVersionAdvisor/knowledge/types";
import { earlier } from "./dates";

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

const VERSIONS: readonly Version[] = ["1.0", "2.0"];
const HOSTS = ["learn.microsoft.com", "github.com"];
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const FAMILY = /^(row|update|contradiction)\./;

/** Everything wrong with the knowledge and its text keys, one sentence each that begins with the entry's kind and id. */
export function checkKnowledge(knowledge: Knowledge, keys: Iterable<string>): string[] {
  const { rows, updates, contradictions, questions, hosts, clouds, sources, asOf, baseline } = knowledge;
  const problems: string[] = [];
  const known = new Set(keys);
  const wanted = new Set<string>();
  const cited = new Set<SourceId>();
  const rowOf = new Map(rows.map((row) => [row.id, row]));

  const wantText = (entry: string, key: string) => {
    wanted.add(key);
    if (!known.has(key)) problems.push(`${entry}: no text ${key}`);
  };
  const cite = (entry: string, id: SourceId | undefined) => {
    if (!id) return problems.push(`${entry}: no source`);
    cited.add(id);
    if (!sources[id]) problems.push(`${entry}: unknown source ${id}`);
  };
  const wantRow = (entry: string, id: string) => {
    if (!rowOf.has(id)) problems.push(`${entry}: unknown row ${id}`);
  };
  const once = (kind: string, ids: readonly string[]) =>
    ids.filter((id, at) => ids.indexOf(id) !== at).forEach((id) => problems.push(`${kind} ${id}: is there twice`));

  once(
    "row",
    rows.map(({ id }) => id),
  );
  once(
    "update",
    updates.map(({ id }) => id),
  );
  once(
    "question",
    questions.map(({ id }) => id),
  );
  once(
    "host",
    hosts.map(({ uniqueName }) => uniqueName.toLowerCase()),
  );

  for (const row of rows) {
    const entry = `row ${row.id}`;
    wantText(entry, entry.replace(" ", "."));
    for (const version of VERSIONS) {
      const cell = (row.cells as Partial<Row["cells"]>)[version];
      if (cell) cite(`${entry}, ${version}`, cell.source);
      else problems.push(`${entry}: no cell ${version}`);
      wantText(entry, `row.${row.id}.${version[0]}`);
    }
    for (const id of row.questions ?? []) {
      if (!questions.some((question) => question.id === id)) problems.push(`${entry}: unknown question ${id}`);
    }
  }

  /** The oldest edition that the update can be about. */
  const dateUpdated = ({ row, version, from }: Update): string => {
    const cells = rowOf.get(row)?.cells;
    const ids = from ? [from] : (version ? [version] : VERSIONS).map((each) => cells?.[each]?.source ?? "");
    return ids.map((id) => sources[id]?.date ?? baseline).sort()[0] ?? baseline;
  };
  for (const update of updates) {
    const entry = `update ${update.id}`;
    wantRow(entry, update.row);
    cite(entry, update.source);
    if (update.from) cite(entry, update.from);
    for (const part of ["was", "now"]) wantText(entry, `update.${update.id}.${part}`);
    if (update.since === undefined) continue;
    if (!DATE.test(update.since)) problems.push(`${entry}: not a date: ${update.since}`);
    else if (earlier(update.since, dateUpdated(update)))
      problems.push(`${entry}: ${update.since} is older than what it updates, ${dateUpdated(update)}`);
  }

  for (const { id, row, sources: pair } of contradictions) {
    const entry = `contradiction ${id}`;
    wantRow(entry, row);
    wantText(entry, `contradiction.${id}`);
    pair.forEach((source) => cite(entry, source));
    if (pair[0] === pair[1]) problems.push(`${entry}: one source cannot contradict itself`);
  }
  for (const { uniqueName, source } of hosts) cite(`host ${uniqueName}`, source);
  for (const { domain, source } of clouds) cite(`cloud ${domain}`, source);
  for (const { id, row } of questions) {
    wantRow(`question ${id}`, row);
    if (rowOf.has(row) && !rowOf.get(row)?.questions?.includes(id))
      problems.push(`question ${id}: its row ${row} does not name it`);
  }

  for (const [id, { title, url, date }] of Object.entries(sources)) {
    const entry = `source ${id}`;
    if (!title) problems.push(`${entry}: no title`);
    if (!DATE.test(date)) problems.push(`${entry}: not a date: ${date}`);
    if (!url.startsWith("https://")) problems.push(`${entry}: not an https address: ${url}`);
    else if (!HOSTS.includes(new URL(url).host)) problems.push(`${entry}: host not allowed: ${new URL(url).host}`);
    if (!cited.has(id)) problems.push(`${entry}: cited nowhere`);
  }
  const newest = Object.values(sources)
    .map(({ date }) => date)
    .sort()
    .pop();
  if (newest !== asOf) problems.push(`asOf ${asOf}: the newest source is of ${newest}`);
  for (const key of known) if (FAMILY.test(key) && !wanted.has(key)) problems.push(`text ${key}: belongs to no entry`);
  return problems;
}
