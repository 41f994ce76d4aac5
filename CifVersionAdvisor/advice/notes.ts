import type { SetupFacts } from "../knowledge/facts";
import { against } from "./against";
import { askedOnce } from "./answers";
import type { JudgedApp } from "./judge";
import { APP_NOTES } from "./rules/appNotes";
import { ORGANIZATION_NOTES } from "./rules/organizationNotes";
import type { AnswerValues, Ledger, Note } from "./types";

const namesOf = (judged: readonly JudgedApp[]): readonly string[] =>
  judged.map(({ app }) => app.uniqueName).filter((name) => name !== "");

const appNotes = (judged: readonly JudgedApp[], answers: AnswerValues, { apps }: Ledger): readonly Note[] =>
  APP_NOTES.flatMap(({ id, kind, row, when, read, says }) => {
    const concerned = judged.filter((one) => when(one, answers));
    const evidence = read && { evidence: apps.evidence };
    return concerned.length > 0 ? { id, kind, row, apps: namesOf(concerned), ...says?.(concerned), ...evidence } : [];
  });

/** One conflict a question that blocks; that no wanted channel is served has notes of its own. */
const conflicts = (judged: readonly JudgedApp[], answers: AnswerValues, ledger: Ledger): readonly Note[] =>
  askedOnce(answers).flatMap((question) => {
    const concerned = judged.filter(
      ({ runs }) =>
        question !== "channels" &&
        runs.some((version) => against(version, answers).some((one) => one.question === question)),
    );
    const { row, evidence } = ledger[question];
    return concerned.length > 0
      ? { id: `conflict-${question}`, kind: "conflict", row, apps: namesOf(concerned), evidence }
      : [];
  });

/** Conflicts first, then what concerns single apps, then the organization. */
export const notesOf = (
  judged: readonly JudgedApp[],
  answers: AnswerValues,
  ledger: Ledger,
  setup: SetupFacts,
): readonly Note[] => [
  ...conflicts(judged, answers, ledger),
  ...appNotes(judged, answers, ledger),
  ...ORGANIZATION_NOTES.flatMap(({ id, row, when }) =>
    when(answers, setup) ? ({ id, kind: "caution", row, apps: [] } as const) : [],
  ),
];
