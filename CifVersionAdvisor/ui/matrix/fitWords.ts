import { fitsOf, type Fit } from "../../advice/fit";
import type { Ledger, ScopedApp } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { answerWords } from "../../assessment/words/answers";
import { questionAnswer } from "../../assessment/words/clash";
import { appName, shortList } from "../../assessment/words/names";
import type { QuestionId, Row } from "../../knowledge/types";

const appEvidence = (app: ScopedApp, text: Text): string =>
  text("ui.fit.from", appName(app, text), answerWords("session", app.session, text));

/** The answer and where it comes from, which goes without saying when it is not known. */
const answerEvidence = (question: QuestionId, ledger: Ledger, text: Text): string => {
  const { value, source } = ledger[question];
  const answer = questionAnswer(question, value, text);
  return source === "unknown" ? answer : text("ui.fit.from", answer, text(`ui.from.${source}`));
};

/** "Fits 2.0", and why. */
export interface FitWords {
  readonly fits: Fit["fits"];
  readonly says: string;
  readonly evidence: string;
}

const saysOf = (fits: Fit["fits"], text: Text): string => {
  if (fits === "unknown") return text("value.unknown");
  return fits === "either" || fits === "none" ? text(`ui.fit.${fits}`) : text("ui.fit.version", fits);
};

const words = (fit: Fit, row: Row, ledger: Ledger, text: Text): FitWords => {
  const grounds = [
    ...fit.apps.map((app) => appEvidence(app, text)),
    ...fit.questions.map((question) => answerEvidence(question, ledger, text)),
  ];
  const missing = row.questions ? "headline.noApps" : "ui.fit.noAnswer";
  const given = grounds.length > 0 ? shortList(grounds, text) : text(missing);
  const names = fit.notIn.map((app) => appName(app, text));
  const notIn = text("ui.fit.notIn", fit.fits, shortList(names, text));
  const evidence = names.length > 0 ? text("list.sentences", given, notIn) : given;
  return { fits: fit.fits, says: saysOf(fit.fits, text), evidence };
};

/** How a row meets the organization, in words. */
export const fitWords = (row: Row, ledger: Ledger, text: Text): readonly FitWords[] =>
  fitsOf(row, ledger).map((fit) => words(fit, row, ledger, text));
