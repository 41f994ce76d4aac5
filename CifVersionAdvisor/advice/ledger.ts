import { questions } from "../knowledge";
import type { Detected } from "../knowledge/facts";
import type { Question } from "../knowledge/types";
import { present } from "./present";
import { fieldOf, said, saidApps, type Warn } from "./said";
import { scopeOf } from "./scope";
import type { Entry, Given, Ledger, Warning } from "./types";
import { described } from "./warnings";

type Value = string | readonly string[];

/** Until the admin answers, what was read holds, else what is assumed; some questions have nothing to assume. */
function entryOf({ id, row, assumed }: Question, answer: Value | undefined, detected: Detected): Entry<Value> {
  const { cloud, customerService, needs } = detected;
  const read = fieldOf({ ...needs, cloud, customerService }, id) as string | undefined;
  const resting = { evidence: detected.evidence[id] ?? [], row };
  const isUnknown = assumed === "unknown";
  if (answer === undefined || (answer === "unknown" && !isUnknown)) {
    const source = read !== undefined ? "environment" : isUnknown ? "unknown" : "assumed";
    return { value: read ?? assumed, source, ...resting };
  }
  // That something is in use was read; whether it is a must, only the admin can say.
  const agrees = answer === read || (read === "nice" && answer === "must");
  const contradicts = read !== undefined && answer !== "unknown" && !agrees;
  return present<Entry<Value>>({
    value: answer,
    source: "you",
    detected: read,
    contradicts: contradicts || undefined,
    ...resting,
  });
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
    const answer = fieldOf(given, id);
    const warn: Warn = (kindOf, value) => void warnings.push({ question: id, kind: kindOf, value: described(value) });
    return [
      id,
      kind === "apps"
        ? scopeOf(detected, saidApps(answer, warn), row)
        : entryOf(question, said(question, answer, warn), detected),
    ];
  });
  return { ledger: implied(Object.fromEntries(entries) as Ledger), warnings };
}
