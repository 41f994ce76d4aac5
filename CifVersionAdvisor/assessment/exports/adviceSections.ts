import type { Advice, AppAdvice, Note } from "../../advice/types";
import type { Text } from "../text";
import { answerWords } from "../words/answers";
import { clashWords, questionName, wayOutWords } from "../words/clash";
import { evidenceWords } from "../words/evidence";
import { flipWords } from "../words/flips";
import { appName } from "../words/names";
import { noteWords, textIfAny } from "../words/notes";
import { reasonsInWords } from "../words/reasons";
import { uncheckedWords } from "../words/unchecked";
import type { Section } from "./section";
import { sourceCells } from "./sourceCells";

const appLine = (app: AppAdvice, text: Text): readonly string[] => [
  text("record.pair", appName(app, text), text(`verdict.${app.verdict}`)),
  answerWords("session", app.session, text),
  app.cause ? text(`cause.${app.cause}`) : "",
];

const conflictLines = (app: AppAdvice, text: Text): readonly (readonly string[])[] =>
  [...clashWords(app, text), ...app.waysOut.map((way) => wayOutWords(way, text))].map((words) => [
    appName(app, text),
    words,
  ]);

const givesUpLine = (app: AppAdvice, text: Text): readonly string[] => [
  text("record.pair", appName(app, text), text.list(app.givesUp.map((question) => questionName(question, text)))),
];

/** What the advice says, in the order in which the page says it. */
export const adviceSections = (advice: Advice, text: Text): readonly Section[] => {
  const { apps, notes, flips, steps, unchecked } = advice;
  const noteLines = (...kinds: readonly Note["kind"][]) =>
    notes
      .filter(({ kind }) => kinds.includes(kind))
      .map((note) => {
        const { says, todo = "" } = noteWords(note, text, apps);
        const proof = evidenceWords(note.evidence ?? [], text);
        return [says, todo, proof, ...sourceCells(note.row, text, undefined, note.id)];
      });
  return [
    { title: text("question.apps.short"), lines: apps.map((app) => appLine(app, text)) },
    {
      title: text("record.reasons"),
      lines: reasonsInWords(advice, text).map(({ id, row, version, says }) => [
        says,
        ...sourceCells(row, text, version, id),
      ]),
    },
    {
      title: text("ui.report.setup"),
      lines: [...noteLines("finding"), ...unchecked.map((evidence) => [uncheckedWords(evidence, text)])],
    },
    {
      title: text("ui.report.conflicts"),
      lines: [...noteLines("conflict"), ...apps.flatMap((app) => conflictLines(app, text))],
    },
    { title: text("ui.report.cautions"), lines: noteLines("caution", "info") },
    {
      title: text("ui.report.givesUp"),
      lines: apps.filter(({ givesUp }) => givesUp.length > 0).map((app) => givesUpLine(app, text)),
    },
    {
      title: text("ui.flips"),
      lines: flips.map((flip) => [
        flipWords(flip, text, apps),
        text(`verdict.${flip.verdict}`),
        flip.unserved > 0 ? text("ui.flip.unserved", flip.unserved) : "",
      ]),
    },
    {
      title: text("ui.report.steps"),
      todo: true,
      lines: steps.map(({ id, row, version }) => [
        version ? text("ui.version", version) : "",
        text(`step.${id}`),
        textIfAny(`step.${id}.check`, text) ?? "",
        ...sourceCells(row, text, version, id),
      ]),
    },
  ];
};
