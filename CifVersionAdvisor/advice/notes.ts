import type { SetupFacts } from "../knowledge/facts";
import type { QuestionId } from "../knowledge/types";
import { blockingQuestions, type JudgedApp } from "./appAdvice";
import { APP_NOTES } from "./rules/appNotes";
import { ORGANIZATION_NOTES } from "./rules/organizationNotes";
import type { AnswerValues, Ledger, Note } from "./types";

const namesOf = (judged: readonly JudgedApp[]): readonly string[] =>
  judged.map(({ app }) => app.uniqueName).filter((name) => name !== "");

function appNotes(judged: readonly JudgedApp[], answers: AnswerValues): readonly Note[] {
  return APP_NOTES.flatMap(({ id, kind, row, when }) => {
    const concerned = judged.filter(({ app, advice, hosting }) =>
      when({ app, advice, on: app.session === "unknown" ? undefined : hosting[0]?.runs }, answers),
    );
    return concerned.length > 0 ? [{ id, kind, row, apps: namesOf(concerned) }] : [];
  });
}

/** One conflict a blocking question; that no wanted channel is served has notes of its own. */
function conflicts(judged: readonly JudgedApp[], answers: AnswerValues, ledger: Ledger): readonly Note[] {
  const concerned = new Map<QuestionId, JudgedApp[]>();
  for (const app of judged)
    for (const question of blockingQuestions(app, answers))
      if (question !== "channels") concerned.set(question, [...(concerned.get(question) ?? []), app]);
  return Array.from(concerned, ([question, apps]) => ({
    id: `conflict-${question}`,
    kind: "conflict" as const,
    row: ledger[question].row,
    apps: namesOf(apps),
    evidence: ledger[question].evidence,
  }));
}

const organizationNotes = (answers: AnswerValues, setup: SetupFacts): readonly Note[] =>
  ORGANIZATION_NOTES.filter(({ when }) => when(answers, setup)).map(({ id, kind, row }) => ({
    id,
    kind,
    row,
    apps: [],
  }));

/** Conflicts first, then what concerns single apps, then the organization. */
export const notesOf = (
  judged: readonly JudgedApp[],
  answers: AnswerValues,
  ledger: Ledger,
  setup: SetupFacts,
): readonly Note[] => [
  ...conflicts(judged, answers, ledger),
  ...appNotes(judged, answers),
  ...organizationNotes(answers, setup),
];
