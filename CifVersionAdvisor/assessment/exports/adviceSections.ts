import type { Advice, AppAdvice, Note } from "../../advice/types";
import type { Text } from "../text";
import { answerWords } from "../words/answers";
import { clashWords, questionName, wayOutWords } from "../words/clash";
import { flipWords } from "../words/flips";
import { appName, appNames } from "../words/names";
import { noteWords, textIfAny } from "../words/notes";
import type { Section } from "./section";
import { sourcesOf } from "./sources";

const appLine = (app: AppAdvice, text: Text): readonly string[] => [
  appName(app, text),
  answerWords("session", app.session, text),
  text(`verdict.${app.verdict}`),
  app.cause ? text(`cause.${app.cause}`) : "",
  app.givesUp.length > 0 ? text.list(app.givesUp.map((question) => questionName(question, text))) : "",
];

const conflictLines = (app: AppAdvice, text: Text): readonly (readonly string[])[] =>
  [...clashWords(app, text), ...app.waysOut.map((way) => wayOutWords(way, text))].map((words) => [
    text("record.pair", appName(app, text), words),
  ]);

const noteLine = (note: Note, advice: Advice, text: Text): readonly string[] => {
  const { says, todo = "" } = noteWords(note, text, advice.apps);
  return [says, todo, sourcesOf(note.row, text)];
};

export const adviceSections = (advice: Advice, text: Text): readonly Section[] => [
  {
    title: text("record.apps"),
    kind: "table",
    heads: [
      text("record.app"),
      questionName("session", text),
      ...["verdict", "cause", "givesUp"].map((head) => text(`record.${head}`)),
    ],
    lines: advice.apps.map((app) => appLine(app, text)),
  },
  {
    title: text("record.reasons"),
    kind: "list",
    lines: advice.reasons.map(({ id, row, app }) => [
      text(`reason.${id}`, ...(app === undefined ? [] : appNames([app], advice.apps, text))),
      sourcesOf(row, text),
    ]),
  },
  { title: text("record.notes"), kind: "list", lines: advice.notes.map((note) => noteLine(note, advice, text)) },
  { title: text("record.conflicts"), kind: "list", lines: advice.apps.flatMap((app) => conflictLines(app, text)) },
  {
    title: text("record.flips"),
    kind: "list",
    lines: advice.flips.map((flip) => [
      text("record.pair", flipWords(flip, text, advice.apps), text(`verdict.${flip.verdict}`)),
    ]),
  },
  {
    title: text("record.steps"),
    kind: "todo",
    lines: advice.steps.map(({ id, url = "" }) => [text(`step.${id}`), textIfAny(`step.${id}.check`, text) ?? "", url]),
  },
];
