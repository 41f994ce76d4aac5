import type { Advice, Note } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { appNames } from "../../assessment/words/names";
import { noteWords } from "../../assessment/words/notes";
import { versionSpokenOf } from "../../assessment/words/versionSpokenOf";
import type { Version } from "../../knowledge/types";

interface Line {
  readonly key: string;
  /** Id of the reason or note. */
  readonly claim: string;
  readonly says: string;
  readonly row: string;
  readonly version?: Version | undefined;
}

const LINES = 3;

/** The weightiest note: what clashes before what is to be confirmed, and last what a question of the form asks anyway. */
export const foremost = ({ notes }: Advice): Note | undefined => {
  const cautions = notes.filter(({ kind }) => kind === "caution");
  return (
    notes.find(({ kind }) => kind === "conflict") ?? cautions.find(({ id }) => id !== "confirm-licence") ?? cautions[0]
  );
};

/** Why the verdict is what it is, in at most three lines: reasons, those of another kind first, then the weightiest note. */
export const whyLines = (advice: Advice, text: Text): readonly Line[] => {
  const { reasons, apps } = advice;
  const note = foremost(advice);
  const first = (id: string) => reasons.find((reason) => reason.id === id);
  const kinds = reasons.filter((reason) => first(reason.id) === reason);
  const others = reasons.filter((reason) => first(reason.id) !== reason);
  const lines = [...kinds, ...others].slice(0, note ? LINES - 1 : LINES).map(({ id, row, app = "" }): Line => ({
    key: `${id} ${app}`,
    claim: id,
    says: text(`reason.${id}`, ...appNames([app], apps, text)),
    row,
    version: versionSpokenOf(app, apps),
  }));
  return note
    ? [...lines, { key: note.id, claim: note.id, says: noteWords(note, text, apps).says, row: note.row }]
    : lines;
};
