import type { Given, GivenApp, Ledger } from "../advice/types";
import { sameName } from "../knowledge";
import type { QuestionId } from "../knowledge/types";

const without = (given: Given, question: QuestionId): Given => {
  const rest: { -readonly [K in keyof Given]: Given[K] } = { ...given };
  delete rest[question];
  return rest;
};

export const answered = (given: Given, question: QuestionId, value: unknown): Given =>
  value === undefined ? without(given, question) : { ...without(given, question), [question]: value };

/** The scope as it stands, in the admin's own words: the first change to it makes the whole of it theirs. */
const scopeOf = (given: Given, ledger: Ledger): readonly GivenApp[] =>
  given.apps ?? ledger.apps.value.filter(({ inScope }) => inScope).map(({ uniqueName }): GivenApp => ({ uniqueName }));

export function putInScope(given: Given, ledger: Ledger, uniqueName: string, inScope: boolean): Given {
  const others = scopeOf(given, ledger).filter((app) => !sameName(app.uniqueName, uniqueName));
  return { ...given, apps: inScope ? [...others, { uniqueName }] : others };
}

export function saySession(given: Given, ledger: Ledger, uniqueName: string, session?: "single" | "multi"): Given {
  const said: GivenApp = session ? { uniqueName, session } : { uniqueName };
  return {
    ...given,
    apps: [...scopeOf(given, ledger).filter((app) => !sameName(app.uniqueName, uniqueName)), said],
  };
}
