import type { Given } from "../advice/types";
import { questions } from "../knowledge";
import { isObject } from "../knowledge/typeOf";
import { anAssessment } from "./form";
import { ownValue, refuse } from "./shapes";
import { LONGEST, SCHEMA, type Assessment, type Problem, type ReadBack } from "./types";

const [KIND, EDITION] = SCHEMA.split("/") as [string, string];

/** The admin's own answers; all else is read from the organization again. */
const givenOf = ({ ledger = {} }: Assessment): Given =>
  Object.fromEntries(
    questions.flatMap(({ id }) => {
      const entry = ledger[id];
      return entry?.source === "you" && entry.value !== undefined ? [[id, entry.value]] : [];
    }),
  );

const parse = (text: string, problems: Problem[]): unknown => {
  if (text.length > LONGEST) return refuse(problems, "too-long", "", `${text.length}`);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return refuse(problems, "not-json", "", /position \d+|line \d+ column \d+/.exec(String(error))?.[0]);
  }
};

/** Whether the value says of itself that it is an assessment of this edition. */
const isOurs = (value: unknown, problems: Problem[]): boolean => {
  const schema = isObject(value) ? ownValue(value, "schema") : undefined;
  const [kind, edition] = typeof schema === "string" ? schema.split("/") : [];
  if (schema === SCHEMA) return true;
  const newer = kind === KIND && Number(edition) > Number(EDITION);
  refuse(problems, newer ? "newer-schema" : "other-kind", "/schema", schema);
  return false;
};

/**
 * Takes a stored or imported text back. Never throws: what cannot be used is left out and named in `problems`,
 * in the order in which it was met. Unknown fields are passed over. At most `LONGEST` characters.
 */
export const readAssessment = (text: string): ReadBack => {
  const problems: Problem[] = [];
  const value = parse(text, problems);
  const assessment = problems.length === 0 && isOurs(value, problems) ? anAssessment(value, "", problems) : undefined;
  return assessment ? { assessment, given: givenOf(assessment), problems } : { given: {}, problems };
};
