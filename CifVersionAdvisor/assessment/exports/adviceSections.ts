import type { Advice, AppAdvice, Note } from "../../advice/types";
import type { Text } from "../text";
import { answerWords } from "../words/answers";
import { clashWords, questionName, wayOutWords } from "../words/clash";
import { evidenceWords } from "../words/evidence";
import { flipWords } from "../words/flips";
import { appName, appNames, shortList } from "../words/names";
import { noteWords, textIfAny } from "../words/notes";
import { uncheckedWords } from "../words/unchecked";
import { versionSpokenOf } from "../words/versionSpokenOf";
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

/** One line for all the apps of one reason. */
const reasonLine = (id: string, { reasons, apps }: Advice, text: Text): readonly string[] => {
  const same = reasons.filter((reason) => reason.id === id);
  const names = appNames(
    same.flatMap(({ app }) => (app === undefined ? [] : [app])),
    apps,
    text,
  );
  const [first] = same;
  const cells = first ? sourceCells(first.row, text, versionSpokenOf(first.app, apps), id) : [];
  return [text(`reason.${id}`, shortList(names, text)), ...cells];
};

const givesUpLine = (app: AppAdvice, text: Text): readonly string[] => [
  text("record.pair", appName(app, text), text.list(app.givesUp.map((question) => questionName(question, text)))),
];

/** What the advice says, in the order in which the page says it. */
export const adviceSections = (advice: Advice, text: Text): readonly Section[] => {
  const { apps, notes, reasons, flips, steps, unchecked } = advice;
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
      lines: Array.from(new Set(reasons.map(({ id }) => id)), (id) => reasonLine(id, advice, text)),
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
