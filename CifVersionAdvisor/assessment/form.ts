import type { AnswerSource } from "../advice/types";
import type { Evidence, OddAnswer, ReadOutcome } from "../knowledge/facts";
import { nameKey, perQuestion, questionOf } from "../knowledge";
import { isObject } from "../knowledge/typeOf";
import type { AppVerdict, QuestionId, SessionType, Verdict } from "../knowledge/types";
import { aNumber, aString, listOf, objectOf, oneOf, stringThat, type Shape } from "./shapes";
import { SCHEMA, type Assessment, type SavedApp, type SavedEntry } from "./types";

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const aMoment = stringThat((value) => MOMENT.test(value) && !Number.isNaN(Date.parse(value)));
const aDay = stringThat((value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)));

const anEvidence = objectOf<Evidence>(
  {
    table: aString,
    outcome: oneOf<ReadOutcome>("read", "notThere", "notAllowed", "throttled", "timedOut", "failed"),
    raw: aString,
    readAt: aMoment,
    privilege: aString,
    reason: oneOf<OddAnswer>("noList", "noNextPage", "unusable"),
    code: aNumber,
    message: aString,
  },
  "table",
  "outcome",
);

const aChosenApp = objectOf<Pick<SavedApp, "uniqueName" | "session">>(
  { uniqueName: stringThat((name) => name !== ""), session: oneOf<SessionType>("single", "multi") },
  "uniqueName",
);
/** A plain unique name is as good as an object that holds nothing else. */
const anAppInScope: Shape<SavedApp> = (value, at, problems) =>
  aChosenApp(typeof value === "string" ? { uniqueName: value } : value, at, problems);

export const appKey = ({ uniqueName, session }: SavedApp): string => nameKey(uniqueName) || `${session}`;

const anAnswer = (id: QuestionId): Shape<NonNullable<unknown>> => {
  const { kind, values } = questionOf[id];
  if (kind === "apps") return listOf(anAppInScope, appKey);
  const one = oneOf(...values, "unknown");
  const set = listOf(oneOf(...values), (value) => value);
  return (value, at, problems) => (kind === "set" && value !== "unknown" ? set : one)(value, at, problems);
};

const evidence = listOf(anEvidence);
/** One piece may stand for a list of one. */
const someEvidence: typeof evidence = (value, at, problems) =>
  evidence(isObject(value) ? [value] : value, at, problems);

const anEntry = (id: QuestionId): Shape<SavedEntry> =>
  objectOf<SavedEntry>({
    value: anAnswer(id),
    source: oneOf<AnswerSource>("environment", "you", "assumed", "unknown"),
    detected: anAnswer(id),
    evidence: someEvidence,
  });

type SavedLedger = NonNullable<Assessment["ledger"]>;

/** The saved form as it is read back: what each field may hold. */
export const anAssessment = objectOf<Assessment>({
  schema: oneOf(SCHEMA),
  knowledge: objectOf({ asOf: aDay, hash: aString }, "asOf", "hash"),
  takenOn: aMoment,
  takenBy: aString,
  ledger: objectOf<SavedLedger>(perQuestion(({ id }) => anEntry(id))),
  verdict: oneOf<Verdict>("1.0", "2.0", "both", "neither", "undetermined"),
  apps: listOf(
    objectOf<SavedApp>(
      {
        uniqueName: aString,
        session: oneOf<SessionType>("single", "multi", "unknown"),
        verdict: oneOf<AppVerdict>("1.0", "2.0", "neither", "undetermined"),
      },
      "uniqueName",
    ),
    appKey,
  ),
  notes: listOf(aString),
});
