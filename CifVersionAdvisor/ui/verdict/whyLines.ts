import type { Advice, Note } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { noteWords } from "../../assessment/words/notes";
import { pagesOf } from "../../assessment/words/pages";
import { reasonsInWords } from "../../assessment/words/reasons";
import type { SourceId } from "../../knowledge/types";

interface Line {
  /** Id of the reason or note. */
  readonly claim: string;
  readonly says: string;
  readonly sources: readonly SourceId[];
}

const LINES = 3;

/** The weightiest note: what clashes before what is to be confirmed, and last what a question of the form asks anyway. */
export const foremost = ({ notes }: Advice): Note | undefined => {
  const cautions = notes.filter(({ kind }) => kind === "caution");
  return (
    notes.find(({ kind }) => kind === "conflict") ?? cautions.find(({ id }) => id !== "confirm-licence") ?? cautions[0]
  );
};

/**
 * Why the verdict is what it is, in at most three lines: the reasons, then the weightiest note. A reason that is also a
 * note says less than the note does.
 */
export const whyLines = (advice: Advice, text: Text): readonly Line[] => {
  const note = foremost(advice);
  const lines = reasonsInWords(advice, text)
    .filter(({ id }) => id !== note?.id)
    .slice(0, note ? LINES - 1 : LINES)
    .map(({ id, ...line }): Line => ({ claim: id, ...line }));
  return note
    ? [...lines, { claim: note.id, says: noteWords(note, text, advice.apps).says, sources: pagesOf("note", note) }]
    : lines;
};
