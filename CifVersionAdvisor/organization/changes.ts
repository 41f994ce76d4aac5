import { nameKey, questions } from "../knowledge";
import { hasFailed, type Detected, type Difference, type DifferenceItem, type InstalledApp } from "../knowledge/facts";
import type { QuestionId } from "../knowledge/types";

interface Entry {
  readonly item: DifferenceItem;
  /** All of it that counts. */
  readonly key: string;
}

interface Compared {
  readonly about: Difference["about"];
  /** What a reading says of it; `undefined`: nothing. */
  readonly entries: readonly Entry[] | undefined;
}

const named = (rows: readonly { readonly name: string }[] | undefined): Compared["entries"] =>
  rows?.map((row) => ({ item: row.name, key: JSON.stringify(row) }));

const appKey = ({ uniqueName, session, name }: InstalledApp): string => `${nameKey(uniqueName)} ${session} ${name}`;

const plain = (item: string): Entry => ({ item, key: item });

/** A reading in a form that compares: neither order nor spelling of app names counts. */
function comparedOf({ apps, cloud, customerService, needs, setup, evidence }: Detected): readonly Compared[] {
  const answers: Readonly<Partial<Record<QuestionId, string | undefined>>> = { ...needs, cloud, customerService };
  const answer = (id: QuestionId): Compared["entries"] => {
    if (id === "apps") return apps?.map((app) => ({ item: app, key: appKey(app) }));
    const value = answers[id];
    const unread = evidence[id]?.some(({ outcome }) => hasFailed(outcome));
    return value ? [plain(value)] : unread ? undefined : [];
  };
  return [
    ...questions.map(({ id }) => ({ about: id, entries: answer(id) })),
    { about: "msdyn_ciprovider", entries: named(setup.providers1) },
    { about: "msdyn_channelprovider", entries: named(setup.providers2) },
    { about: "msdyn_appconfiguration", entries: named(setup.profiles) },
    { about: "solution", entries: setup.solutions?.map(plain) },
  ];
}

const nameOf = ({ item }: Entry): string => (typeof item === "string" ? item : nameKey(item.uniqueName));
const itemOf = ({ item }: Entry): DifferenceItem => item;

/**
 * What a second reading says otherwise than the first. What can no longer be read neither came nor went: it is not known.
 */
export function changesBetween(was: Detected, now: Detected): readonly Difference[] {
  const before = comparedOf(was);
  return comparedOf(now).flatMap(({ about, entries }, place) => {
    const old = before[place]?.entries ?? [];
    if (!entries) return old.length > 0 ? { about, came: [], gone: [] } : [];
    const known = new Set(old.map(({ key }) => key));
    const names = new Set(entries.map(nameOf));
    const came = entries.filter(({ key }) => !known.has(key)).map(itemOf);
    const gone = old.filter((entry) => !names.has(nameOf(entry))).map(itemOf);
    return came.length + gone.length > 0 ? { about, came, gone } : [];
  });
}
