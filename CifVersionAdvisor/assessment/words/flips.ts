import type { Change, Flip } from "../../advice/types";
import type { Text } from "../text";
import { answerWords } from "./answers";
import { questionAnswer } from "./clash";
import { appNames, type Named } from "./names";

const changeWords = (change: Change, text: Text, apps: readonly Named[]): string => {
  const name = (uniqueName: string) => text.list(appNames([uniqueName], apps, text));
  if (change.app !== undefined)
    return text("record.pair", name(change.app), answerWords("session", change.value, text));
  if (change.question === "apps") return text("change.outOfScope", name(change.value));
  return questionAnswer(change.question, change.value, text);
};

/** The answers of a flip in words, without the verdict they lead to. */
export const flipWords = (flip: Flip, text: Text, apps: readonly Named[] = []): string =>
  text.list(flip.changes.map((change) => changeWords(change, text, apps)));
