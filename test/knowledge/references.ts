import type { SourceId, Version } from "../../CifVersionAdvisor/knowledge/types";
import type { Knowledge } from "./checkKnowledge";

export const VERSIONS: readonly Version[] = ["1.0", "2.0"];

/** What an entry names; the entry by its kind and id. */
export interface Reference<Id = string> {
  readonly entry: string;
  readonly id: Id;
}

/** Every source that the knowledge cites; `undefined` where one is due and not there. */
export function citations(knowledge: Knowledge): Reference<SourceId | undefined>[] {
  const { rows, updates, contradictions, hosts, clouds } = knowledge;
  return [
    ...rows.flatMap(({ id, cells }) =>
      VERSIONS.filter((version) => version in cells).map((version) => ({
        entry: `row ${id}, ${version}`,
        id: cells[version].source,
      })),
    ),
    ...updates.flatMap(({ id, source, from }) =>
      (from === undefined ? [source] : [source, from]).map((each) => ({ entry: `update ${id}`, id: each })),
    ),
    ...contradictions.flatMap(({ id, sources }) => sources.map((each) => ({ entry: `contradiction ${id}`, id: each }))),
    ...hosts.map(({ uniqueName, source }) => ({ entry: `host ${uniqueName}`, id: source })),
    ...clouds.map(({ domain, source }) => ({ entry: `cloud ${domain}`, id: source })),
  ];
}

/** Every row that something else is about. */
export function rowsNamed({ updates, contradictions, questions }: Knowledge): Reference[] {
  const about = (kind: string, entries: readonly { readonly id: string; readonly row: string }[]): Reference[] =>
    entries.map(({ id, row }) => ({ entry: `${kind} ${id}`, id: row }));
  return [...about("update", updates), ...about("contradiction", contradictions), ...about("question", questions)];
}

/** Every text that the rows, updates and contradictions stand for, by key. */
export function textsNamed({ rows, updates, contradictions }: Knowledge): Reference[] {
  const texts = (kind: string, entries: readonly { readonly id: string }[], suffixes: readonly string[]): Reference[] =>
    entries.flatMap(({ id }) => suffixes.map((suffix) => ({ entry: `${kind} ${id}`, id: `${kind}.${id}${suffix}` })));
  return [
    ...texts("row", rows, ["", ".1", ".2"]),
    ...texts("update", updates, [".was", ".now"]),
    ...texts("contradiction", contradictions, [""]),
  ];
}
