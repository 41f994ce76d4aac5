import * as React from "react";
import type { AppAdvice, Note } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { noteWords } from "../../assessment/words/notes";
import { pagesOf } from "../../assessment/words/pages";
import { EvidenceTable } from "../parts/EvidenceTable";
import { Icon } from "../parts/Icon";
import { SourceLinks } from "../parts/SourceLinks";

interface Props {
  readonly note: Note;
  readonly apps: readonly AppAdvice[];
  readonly text: Text;
}

/** A note with what to do about it, the page it rests on and, for a finding, what was read. */
export const NoteItem = ({ note, apps, text }: Props) => {
  const { evidence = [] } = note;
  const { says, todo } = noteWords(note, text, apps);
  return (
    <li data-cif-note={note.id} data-kind={note.kind}>
      <Icon name={note.kind === "info" ? "info" : "caution"} />
      <div>
        {says} <SourceLinks sources={pagesOf("note", note)} text={text} />
        {todo && <p>{todo}</p>}
        {evidence.length > 0 && <EvidenceTable evidence={evidence} text={text} />}
      </div>
    </li>
  );
};
