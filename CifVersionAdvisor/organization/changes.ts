import { nameKey, questions } from "../knowledge";
import type { Detected, Difference, DifferenceItem } from "../knowledge/facts";
import type { QuestionId } from "../knowledge/types";

interface Compared {
  readonly about: Difference["about"];
  /** What a reading says of it; `undefined`: nothing. */
  readonly items: readonly DifferenceItem[] | undefined;
  /** Item by item, all that counts. */
  readonly keys: readonly string[];
}

const listed = (about: Difference["about"], items?: readonly string[], keys = items ?? []): Compared => ({
  about,
  items,
  keys,
});

const named = (about: Difference["about"], rows: readonly { readonly name: string }[] | undefined): Compared =>
  listed(
    about,
    rows?.map(({ name }) => name),
    rows?.map((row) => JSON.stringify(row)),
  );

/** A reading in a form that compares: neither order nor spelling of app names counts. */
function comparedOf({ apps, cloud, customerService, needs, setup, evidence }: Detected): readonly Compared[] {
  const answers: Readonly<Partial<Record<QuestionId, string | undefined>>> = { ...needs, cloud, customerService };
  const appKeys = apps?.map(({ uniqueName, name, session }) => `${nameKey(uniqueName)} ${session} ${name}`);
  return [
    { about: "apps", items: apps, keys: appKeys ?? [] },
    ...questions.map(({ id }) => {
      const unread = evidence[id]?.some(({ outcome }) => outcome !== "read" && outcome !== "notThere");
      return listed(id, answers[id] ? [answers[id]] : unread ? undefined : []);
    }),
    named("msdyn_ciprovider", setup.providers1),
    named("msdyn_channelprovider", setup.providers2),
    named("msdyn_appconfiguration", setup.profiles),
    listed("solution", setup.solutions),
  ];
}

const nameOf = (item: DifferenceItem): string => (typeof item === "string" ? item : nameKey(item.uniqueName));

/**
 * What a second reading says otherwise than the first. What can no longer be read neither came nor went: it is not known.
 */
export function changesBetween(was: Detected, now: Detected): readonly Difference[] {
  const before = comparedOf(was);
  return comparedOf(now).flatMap(({ about, items, keys }, place) => {
    const { items: old = [], keys: oldKeys = [] } = before[place] ?? {};
    if (!items) return old.length > 0 ? { about, came: [], gone: [] } : [];
    const names = new Set(items.map(nameOf));
    const known = new Set(oldKeys);
    const came = items.filter((_, at) => !known.has(keys[at] ?? ""));
    const gone = old.filter((item) => !names.has(nameOf(item)));
    return came.length + gone.length > 0 ? { about, came, gone } : [];
  });
}
