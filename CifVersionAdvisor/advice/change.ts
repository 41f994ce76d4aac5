import type { AnswerValues, Change, Given, GivenApp, Ledger } from "./types";

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The answers with one changed, for trying out what would follow. */
export function changed(answers: AnswerValues, { question, value, app }: Change): AnswerValues {
  if (question === "channels") return { ...answers, channels: value.split(",") as AnswerValues["channels"] };
  if (question !== "apps") return { ...answers, [question]: value };
  return {
    ...answers,
    apps: answers.apps.map((scoped) => {
      if (app === undefined) return same(scoped.uniqueName, value) ? { ...scoped, inScope: false } : scoped;
      return same(scoped.uniqueName, app) ? { ...scoped, session: value as "single" | "multi" } : scoped;
    }),
  };
}

/** The scope in the admin's own words. */
const chosenIn = ({ apps }: Ledger): readonly GivenApp[] =>
  apps.value
    .filter(({ inScope }) => inScope)
    .map(({ uniqueName, session, sessionFrom }) =>
      sessionFrom === "you" && session !== "unknown" ? { uniqueName, session } : { uniqueName },
    );

function changedScope(chosen: readonly GivenApp[], { value, app }: Change): readonly GivenApp[] {
  if (app === undefined) return chosen.filter(({ uniqueName }) => !same(uniqueName, value));
  return chosen.map((one) => (same(one.uniqueName, app) ? { ...one, session: value as "single" | "multi" } : one));
}

/** The admin's answers after a flip: what its button does. */
export function applyChanges(given: Given, ledger: Ledger, changes: readonly Change[]): Given {
  const ofApps = changes.filter(({ question }) => question === "apps");
  const answers = changes
    .filter(({ question }) => question !== "apps")
    .map(({ question, value }) => [question, question === "channels" ? value.split(",") : value]);
  return {
    ...given,
    ...(Object.fromEntries(answers) as Given),
    ...(ofApps.length > 0 ? { apps: ofApps.reduce(changedScope, chosenIn(ledger)) } : {}),
  };
}
