import type { Change, Flip } from "../../advice/types";
import { questionOf } from "../../knowledge";
import type { QuestionId } from "../../knowledge/types";
import type { Text } from "../text";
import { answerWords } from "./answers";
import { questionAnswer, questionName } from "./clash";
import { appNames, type Named } from "./names";

/** A whole set as an answer, its values joined by commas: these and no other. */
export const onlyWords = (question: QuestionId, set: string, text: Text): string =>
  text("change.only", answerWords(question, set.split(","), text));

const changeWords = (change: Change, text: Text, apps: readonly Named[]): string => {
  const name = (uniqueName: string) => text.list(appNames([uniqueName], apps, text));
  if (change.app !== undefined)
    return text("record.pair", name(change.app), answerWords("session", change.value, text));
  if (change.question === "apps") return text("change.outOfScope", name(change.value));
  return questionOf[change.question].kind === "set"
    ? text("record.pair", questionName(change.question, text), onlyWords(change.question, change.value, text))
    : questionAnswer(change.question, change.value, text);
};

/** The answers of a flip in words, without the verdict they lead to. */
export const flipWords = (flip: Flip, text: Text, apps: readonly Named[] = []): string =>
  text.list(flip.changes.map((change) => changeWords(change, text, apps)));

/** What a flip leads to: the verdict, and where there are any how many apps stay unserved. */
export const outcomeWords = ({ verdict, unserved }: Flip, text: Text): readonly string[] => [
  text(`verdict.${verdict}`),
  ...(unserved > 0 ? [text("ui.flip.unserved", unserved)] : []),
];
