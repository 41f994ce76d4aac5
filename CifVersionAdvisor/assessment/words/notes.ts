import type { Note } from "../../advice/types";
import { claims, sources } from "../../knowledge";
import type { Text } from "../text";
import { appNames, isolated, shortList, type Named } from "./names";

export interface NoteWords {
  readonly says: string;
  /** What to do about it, where there is something to do. */
  readonly todo?: string;
}

/** The text of a key, or `undefined` when there is none. */
export const textIfAny = (key: string, text: Text, ...values: readonly string[]): string | undefined => {
  const words = text(key, ...values);
  return words === key ? undefined : words;
};

/** Stands for the names of a note of which only the id was kept. */
const NOT_KEPT = "…";

/** The day of the first page of its own that a note rests on, if it has one. */
function dayOf({ id }: Note, text: Text): readonly string[] {
  const source = sources[claims.get(`note.${id}`)?.[0] ?? ""];
  return source ? [text.day(source.date)] : [];
}

/**
 * A note in words: `{0}` is what was found, else the apps it concerns; `{1}` are the apps, `{2}` is the day of its page.
 * `apps` gives display names.
 */
export const noteWords = (note: Note, text: Text, apps: readonly Named[] = []): NoteWords => {
  const concerned = shortList(appNames(note.apps, apps, text), text) || NOT_KEPT;
  const found = note.names ? shortList(note.names.map(isolated), text) : concerned;
  const values = [found, concerned, ...dayOf(note, text)];
  const todo = textIfAny(`note.${note.id}.do`, text, ...values);
  return { says: text(`note.${note.id}`, ...values), ...(todo === undefined ? {} : { todo }) };
};
