import * as React from "react";
import type { Text } from "../../assessment/text";
import { Icon } from "./Icon";
import type { Saved } from "../view";
import { problemWords, troubleWords } from "./savedWords";

/** A column is the form's to save: it has been handed over, not saved. */
const KEPT = { column: "record.handed", table: "record.saved", nowhere: "record.saved" } as const;

interface Props {
  readonly saved: Saved;
  /** The same stands elsewhere on the page, where it is said aloud. */
  readonly silent?: boolean;
  readonly readOnly: boolean;
  readonly text: Text;
}

const words = ({ saved, readOnly, text }: Props): { says: string; bad: boolean } => {
  const { where, status, trouble, problem, left, done } = saved;
  const did = done ? text(`done.${done}`) : "";
  const wrong = trouble
    ? troubleWords(trouble, text)
    : problem &&
      [
        text("record.unusable"),
        ...(left && !readOnly ? [text("record.left", text("ui.keep"))] : []),
        problemWords(problem, text),
      ].join(" ");
  if (wrong !== undefined) return { says: `${did} ${wrong}`.trim(), bad: true };
  const kept = status === "saved" ? text(KEPT[where]) : did;
  return { says: status === "saving" ? text("record.saving") : kept, bad: false };
};

/** How keeping went, and what to do when it did not; said aloud when it changes. */
export const Status = (props: Props) => {
  const { says, bad } = words(props);
  return (
    <p role={props.silent ? undefined : "status"} className={bad ? "cif-warn" : "cif-quiet"}>
      {bad && <Icon name="caution" />}
      {says}
    </p>
  );
};
