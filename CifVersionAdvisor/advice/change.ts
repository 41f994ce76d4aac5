import type { Change, Given, GivenApp, Ledger } from "./types";

/** An app taken out of scope, or given a session type. */
const changedApps = (apps: readonly GivenApp[], { value, app }: Change): readonly GivenApp[] =>
  app === undefined
    ? apps.filter(({ uniqueName }) => uniqueName !== value)
    : apps.map((one) => (one.uniqueName === app ? { ...one, session: value as "single" | "multi" } : one));

/** Answers with one changed; `apps` are those in scope. */
export const changed = <Answers extends object>(answers: Answers, change: Change): Answers => {
  const { question, value } = change;
  const apps = (answers as Given).apps ?? [];
  return {
    ...answers,
    [question]: question === "apps" ? changedApps(apps, change) : question === "channels" ? value.split(",") : value,
  };
};

/** The scope in the admin's own words. */
const chosenIn = ({ apps }: Ledger): readonly GivenApp[] =>
  apps.value
    .filter(({ inScope }) => inScope)
    .map(({ uniqueName, session, sessionFrom }) =>
      sessionFrom === "you" && session !== "unknown" ? { uniqueName, session } : { uniqueName },
    );

/** The admin's answers after a flip: what its button does. */
export const applyChanges = (given: Given, ledger: Ledger, changes: readonly Change[]): Given =>
  changes.reduce<Given>(
    changed,
    changes.some(({ question }) => question === "apps") ? { ...given, apps: chosenIn(ledger) } : given,
  );
