import type { Advice, Note } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { appNames, shortList } from "../../assessment/words/names";
import { noteWords } from "../../assessment/words/notes";
import { rows } from "../../knowledge";
import type { SourceId, Version } from "../../knowledge/types";

export interface Line {
  readonly key: string;
  readonly says: string;
  readonly caution: boolean;
  readonly source?: SourceId | undefined;
}

const LINES = 3;

const sourceOf = (rowId: string, version: Version): SourceId | undefined => rows.find(({ id }) => id === rowId)?.cells[version].source;

/** The weightiest note: what clashes before what is to be confirmed. */
const foremost = (notes: readonly Note[]): Note | undefined =>
  notes.find(({ kind }) => kind === "conflict") ?? notes.find(({ kind }) => kind === "caution");

/** Why the verdict is what it is, in at most three lines: reasons, one line for all the apps of one reason, then the weightiest note. */
export const whyLines = ({ reasons, notes, apps }: Advice, text: Text): readonly Line[] => {
  const note = foremost(notes);
  const versionOf = (app: string | undefined): Version =>
    apps.find(({ uniqueName }) => uniqueName === app)?.verdict === "1.0" ? "1.0" : "2.0";
  const ids = Array.from(new Set(reasons.map(({ id }) => id)));
  const lines = ids.slice(0, note ? LINES - 1 : LINES).map((id): Line => {
    const same = reasons.filter((reason) => reason.id === id);
    const names = same.flatMap(({ app }) => (app === undefined ? [] : [app]));
    return {
      key: id,
      says: text(`reason.${id}`, shortList(appNames(names, apps, text), text)),
      caution: false,
      source: sourceOf(same[0]?.row ?? "", versionOf(names[0])),
    };
  });
  return note ? [...lines, { key: note.id, says: noteWords(note, text, apps).says, caution: true, source: sourceOf(note.row, "2.0") }] : lines;
};
