import type { AppAdvice, Clash, WayOut } from "../../advice/types";
import type { QuestionId } from "../../knowledge/types";
import type { Text } from "../text";
import { answerWords } from "./answers";

export const questionName = (question: QuestionId, text: Text): string => text(`question.${question}.short`);

/** "Question: answer". */
export const questionAnswer = (question: QuestionId, value: unknown, text: Text): string =>
  text("record.pair", questionName(question, text), answerWords(question, value, text));

/** An app that alone rules both versions out runs neither; beside another obstacle it runs the one that obstacle rules out. */
function hostWords(session: unknown, alone: boolean, text: Text): string {
  if (alone) return text("cause.host");
  return text(session === "unknown" ? "clash.host.most" : "clash.host", session === "multi" ? "2.0" : "1.0");
}

/** Each clash of an app as one line: the answers that cannot hold together. */
export const clashWords = (app: AppAdvice, text: Text): readonly string[] =>
  app.clashes.map((clash) =>
    text.list(
      clash.map(({ question, value }: Clash) =>
        question === "host" ? hostWords(value, clash.length === 1, text) : questionAnswer(question, value, text),
      ),
    ),
  );

/** Where a version runs, as the step says it that leads there. */
const MOVE_TO = { "1.0": "step.singleSession", "2.0": "step.workspace" } as const;

/** A way out of `neither`: `{0}` is the question's name, `{1}` the version the app would get. */
export const wayOutWords = ({ kind, question, to }: WayOut, text: Text): string =>
  question ? text(`wayOut.${kind}`, questionName(question, text), to) : text(MOVE_TO[to]);
