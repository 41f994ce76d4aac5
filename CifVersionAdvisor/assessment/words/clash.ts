import type { AppAdvice, Clash, WayOut } from "../../advice/types";
import type { QuestionId } from "../../knowledge/types";
import type { Text } from "../text";
import { answerWords } from "./answers";

export const questionName = (question: QuestionId, text: Text): string => text(`question.${question}.short`);

/** "Question: answer". */
export const questionAnswer = (question: QuestionId, value: unknown, text: Text): string =>
  text("record.pair", questionName(question, text), answerWords(question, value, text));

const clashPart = ({ question, value }: Clash, text: Text): string =>
  question === "host" ? text("cause.host") : questionAnswer(question, value, text);

/** Each clash of an app as one line: the answers that cannot hold together. */
export const clashWords = (app: AppAdvice, text: Text): readonly string[] =>
  app.clashes.map((clash) => text.list(clash.map((part) => clashPart(part, text))));

/** A way out of `neither`: `{0}` is the question's name, `{1}` the version the app would get. */
export const wayOutWords = (way: WayOut, text: Text): string =>
  text(`wayOut.${way.kind}`, way.question ? questionName(way.question, text) : "", way.to);
