import type { Advice, Entry, Given, Ledger, ScopedApp } from "../advice/types";
import { asOf, knowledgeHash, perQuestion } from "../knowledge";
import type { QuestionId } from "../knowledge/types";
import { SCHEMA, type Assessment, type SavedApp, type SavedEntry } from "./types";

/** A decision as it stands. `takenOn`: ISO 8601, UTC. */
export interface Decision {
  readonly ledger: Ledger;
  readonly given: Given;
  readonly advice: Advice;
  readonly takenOn: string;
  readonly takenBy?: string;
}

const inScope = (apps: readonly ScopedApp[]): readonly SavedApp[] =>
  apps
    .filter((app) => app.inScope)
    .map(({ uniqueName, session, sessionFrom }) => (sessionFrom === "you" ? { uniqueName, session } : { uniqueName }));

const savedValue = (id: QuestionId, value: unknown): unknown =>
  id === "apps" ? inScope(value as readonly ScopedApp[]) : value;

/** The admin's answer is kept as it was given: "I don't know" is an answer, whatever the ledger assumes for it. */
const savedEntry = (id: QuestionId, entry: Entry<unknown>, given: Given): SavedEntry => ({
  value: given[id] ?? savedValue(id, entry.value),
  source: given[id] === undefined ? entry.source : "you",
  ...(entry.detected === undefined ? {} : { detected: savedValue(id, entry.detected) }),
  ...(entry.evidence.length > 0 && { evidence: entry.evidence }),
});

/** Counted once: it reads all of the knowledge, and every comparison asks for it. */
let hash: string | undefined;

/** The decision in the form in which it is saved and compared. */
export const assessmentOf = ({ ledger, given, advice, takenOn, takenBy }: Decision): Assessment => ({
  schema: SCHEMA,
  knowledge: { asOf, hash: (hash ??= knowledgeHash()) },
  takenOn,
  ...(takenBy === undefined ? {} : { takenBy }),
  ledger: perQuestion(({ id }) => savedEntry(id, ledger[id], given)),
  verdict: advice.verdict,
  apps: advice.apps.map(({ uniqueName, session, verdict }) => ({ uniqueName, session, verdict })),
  notes: advice.notes.map(({ id }) => id),
});

/** The text of the saved form; the same decision gives the same text. */
export const writeAssessment = (decision: Decision): string => JSON.stringify(assessmentOf(decision));
