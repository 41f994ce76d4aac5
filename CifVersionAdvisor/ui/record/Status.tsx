import * as React from "react";
import type { Text } from "../../assessment/text";
import { Icon } from "../parts/Icon";
import type { Saved } from "../view";
import { problemWords, troubleWords } from "./words";

const words = ({ status, trouble, problem, done }: Saved, text: Text): { says: string; bad: boolean } => {
  if (trouble) return { says: troubleWords(trouble, text), bad: true };
  if (problem) return { says: `${text("record.unusable")} ${problemWords(problem, text)}`, bad: true };
  const says = status === "saving" || status === "saved" ? text(`record.${status}`) : done ? text(`done.${done}`) : "";
  return { says, bad: false };
};

/** How keeping went, and what to do when it did not; said aloud when it changes. */
export const Status = ({ saved, text }: { readonly saved: Saved; readonly text: Text }) => {
  const { says, bad } = words(saved, text);
  return (
    <p role="status" className={bad ? "cif-warn" : "cif-quiet"}>
      {bad && <Icon name="caution" />}
      {says}
    </p>
  );
};
