import { questions } from "../knowledge";
import type { Detected } from "../knowledge/facts";
import type { Question, QuestionId } from "../knowledge/types";
import { said } from "./said";
import { scopeOf, type Scope } from "./scope";
import type { Entry, Given, Ledger, Warning } from "./types";

type Value = string | readonly string[];

const fieldOf = (given: unknown, id: QuestionId): unknown =>
  typeof given === "object" && given !== null ? (given as Record<string, unknown>)[id] : undefined;

/** What was read for a question, if it can be read at all. */
function readFor(id: QuestionId, { cloud, customerService, needs }: Detected): string | undefined {
  if (id === "cloud") return cloud;
  if (id === "customerService") return customerService;
  return (needs as Readonly<Record<string, string | undefined>>)[id];
}

/** Until the admin answers, what was read holds, else what is assumed; some questions have nothing to assume. */
function unanswered({ assumed }: Question, read: string | undefined): Pick<Entry<Value>, "value" | "source"> {
  if (read !== undefined) return { value: read, source: "environment" };
  return { value: assumed, source: assumed === "unknown" ? "unknown" : "assumed" };
}

function entryOf(question: Question, answer: Value | undefined, detected: Detected): Entry<Value> {
  const read = readFor(question.id, detected);
  const resting = { evidence: detected.evidence[question.id] ?? [], row: question.row };
  const canBeUnknown = question.assumed === "unknown";
  if (answer === undefined || (answer === "unknown" && !canBeUnknown))
    return { ...unanswered(question, read), ...resting };
  return {
    value: answer,
    source: "you",
    ...(read === undefined ? {} : { detected: read }),
    ...(read === undefined || answer === "unknown" || answer === read ? {} : { contradicts: true as const }),
    ...resting,
  };
}

function appsEntry({ apps, source, assumed }: Scope, detected: Detected, row: string): Ledger["apps"] {
  const contradicted = apps.some(
    ({ inScope, sessionFrom, sessionRead, installed }) =>
      inScope && ((sessionFrom === "you" && sessionRead !== undefined) || installed === false),
  );
  return {
    value: apps,
    source,
    ...(source === "you" && detected.apps ? { detected: assumed } : {}),
    ...(contradicted ? { contradicts: true as const } : {}),
    evidence: detected.evidence.apps ?? [],
    row,
  };
}

/** Who has Customer Service Enterprise has Customer Service, unless the admin said otherwise. */
const implied = (ledger: Ledger): Ledger =>
  ledger.enterprise.value === "yes" && ledger.customerService.value === "unknown"
    ? { ...ledger, customerService: { ...ledger.customerService, value: "yes", source: "assumed" } }
    : ledger;

/** Joins what was read with what the admin said. Never throws: an answer that cannot be used gives a warning. */
export function buildLedger(detected: Detected, given: Given): { ledger: Ledger; warnings: readonly Warning[] } {
  const warnings: Warning[] = [];
  const entries = questions.map((question) => {
    const { id, kind, row } = question;
    if (kind === "apps") {
      const scope = scopeOf(detected, fieldOf(given, id));
      warnings.push(...scope.warnings);
      return [id, appsEntry(scope, detected, row)] as const;
    }
    const answer = said(question, fieldOf(given, id));
    warnings.push(...answer.warnings);
    return [id, entryOf(question, answer.value, detected)] as const;
  });
  const ledger: unknown = Object.fromEntries(entries);
  return { ledger: implied(ledger as Ledger), warnings };
}
