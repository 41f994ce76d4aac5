import * as React from "react";
import type { Advice, Note } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { NoteItem } from "./NoteItem";

interface Props {
  readonly title: string;
  /** Said when there is no note; without it an empty list is left out. */
  readonly none?: string;
  readonly notes: readonly Note[];
  readonly advice: Advice;
  readonly text: Text;
}

/** Notes under a heading. */
export const NoteList = ({ title, none, notes, advice, text }: Props) => {
  if (notes.length === 0 && none === undefined) return null;
  return (
    <>
      <h3>{title}</h3>
      {notes.length === 0 && <p>{none}</p>}
      <ul className="cif-notes">
        {notes.map((note) => (
          <NoteItem key={note.id} note={note} apps={advice.apps} text={text} />
        ))}
      </ul>
    </>
  );
};
