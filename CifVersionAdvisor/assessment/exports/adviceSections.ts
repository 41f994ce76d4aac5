import type { Advice, AppAdvice, Note } from "../../advice/types";
import type { Text } from "../text";
import { answerWords } from "../words/answers";
import { clashWords, wayOutWords } from "../words/clash";
import { evidenceWords } from "../words/evidence";
import { flipWords, outcomeWords } from "../words/flips";
import { givesUpWords } from "../words/givesUp";
import { appName } from "../words/names";
import { noteWords, textIfAny } from "../words/notes";
import { pagesOf } from "../words/pages";
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

/** What the advice says, in the order in which the page says it. */
export const adviceSections = (advice: Advice, text: Text): readonly Section[] => {
  const { apps, notes, flips, steps, unchecked } = advice;
  const noteLines = (...kinds: readonly Note["kind"][]) =>
    notes
      .filter(({ kind }) => kinds.includes(kind))
      .map((note) => {
        const { says, todo = "" } = noteWords(note, text, apps);
        const proof = evidenceWords(note.evidence ?? [], text);
        return [says, todo, proof, ...sourceCells(pagesOf("note", note), text)];
      });
  return [
    { title: text("question.apps.short"), lines: apps.map((app) => appLine(app, text)) },
    {
      title: text("record.reasons"),
      lines: reasonsInWords(advice, text).map(({ says, sources }) => [says, ...sourceCells(sources, text)]),
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
      lines: apps.filter(({ givesUp }) => givesUp.length > 0).map((app) => [givesUpWords(app, text)]),
    },
    {
      title: text("ui.flips"),
      lines: flips.map((flip) => [flipWords(flip, text, apps), ...outcomeWords(flip, text)]),
    },
    {
      title: text("ui.report.steps"),
      todo: true,
      lines: steps.map((step) => [
        step.version ? text("ui.version", step.version) : "",
        text(`step.${step.id}`),
        textIfAny(`step.${step.id}.check`, text) ?? "",
        ...sourceCells(pagesOf("step", step), text),
      ]),
    },
  ];
};
