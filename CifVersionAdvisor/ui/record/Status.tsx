import * as React from "react";
import type { Text } from "../../assessment/text";
import { Icon } from "../parts/Icon";
import type { Saved } from "../view";
import { problemWords, troubleWords } from "./words";

const words = ({ status, trouble, problem, done }: Saved, text: Text): { says: string; bad: boolean } => {
  const did = done ? text(`done.${done}`) : "";
  const wrong = trouble
    ? troubleWords(trouble, text)
    : problem && `${text("record.unusable")} ${problemWords(problem, text)}`;
  if (wrong !== undefined) return { says: `${did} ${wrong}`.trim(), bad: true };
  return { says: status === "saving" || status === "saved" ? text(`record.${status}`) : did, bad: false };
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
