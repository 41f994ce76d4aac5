import { updates, questions } from "../knowledge";
import { isObject } from "../knowledge/typeOf";
import { appKey } from "./form";
import type { Assessment, Difference, Drift, SavedApp, SavedEntry } from "./types";

/** The meaning of a value as one text: sets without their order, apps without the case of their names; `undefined` has its own. */
const meaning = (value: unknown): string =>
  Array.isArray(value)
    ? value
        .map((item) => meaning(item))
        .sort()
        .join()
    : String(JSON.stringify(isObject(value) ? Object.values(value).map((part) => String(part).toLowerCase()) : value));

/** What is not known has an empty value in the ledger, which is no answer of the organization's. */
const shown = (entry: SavedEntry | undefined, field: "value" | "detected"): unknown =>
  entry?.source === "unknown" ? undefined : entry?.[field];

const answers = (was: Assessment, now: Assessment): readonly Difference[] =>
  questions.flatMap(({ id }): readonly Difference[] => {
    const [before, after] = [was.ledger?.[id], now.ledger?.[id]];
    const differ = (field: "value" | "detected") => meaning(before?.[field]) !== meaning(after?.[field]);
    const kind = differ("value")
      ? "answer"
      : differ("detected") && before?.source === after?.source
        ? "fact"
        : undefined;
    const field = kind === "fact" ? "detected" : "value";
    return before && kind ? [{ kind, question: id, was: shown(before, field), now: shown(after, field) }] : [];
  });

type AppDifference = Extract<Difference, { readonly kind: "app" }>;

const apps = (was: readonly SavedApp[], now: readonly SavedApp[]): readonly AppDifference[] => {
  const before = new Map(was.map((app) => [appKey(app), app]));
  const after = new Map(now.map((app) => [appKey(app), app]));
  return Array.from(new Map([...before, ...after]), ([key, { uniqueName }]): AppDifference => {
    const [old, current] = [before.get(key), after.get(key)];
    return { kind: "app", app: uniqueName, ...(old && { was: old }), ...(current && { now: current }) };
  }).filter((difference) => meaning(difference.was) !== meaning(difference.now));
};

const notes = (was: readonly string[], now: readonly string[]): readonly Difference[] =>
  Array.from(new Set([...was, ...now]))
    .filter((note) => was.includes(note) !== now.includes(note))
    .map((note) => ({ kind: "note", note, came: now.includes(note) }));

const knowledge = ({ knowledge: was }: Assessment, { knowledge: now }: Assessment): readonly Difference[] => {
  if (!was || !now || was.hash === now.hash) return [];
  const newer = updates.filter(({ since = "" }) => since > was.asOf).map(({ id }) => id);
  return [{ kind: "knowledge", was: was.asOf, now: now.asOf, updates: newer }];
};

/** What differs between two assessments; when and by whom they were taken and read does not count. */
export const compare = (was: Assessment, now: Assessment): Drift => {
  // Apps that are not known now are not gone: the answer about them says so once.
  const ofApps = was.apps && now.ledger?.apps?.source !== "unknown" ? apps(was.apps, now.apps ?? []) : [];
  const verdictNow = now.verdict ?? "undetermined";
  const appFlips = ofApps.some((app) => app.was && app.now && app.was.verdict !== app.now.verdict);
  return {
    ...(was.verdict && { verdictWas: was.verdict }),
    verdictNow,
    flips: (was.verdict !== undefined && was.verdict !== verdictNow) || appFlips,
    differences: [
      ...answers(was, now),
      ...ofApps,
      ...(was.notes ? notes(was.notes, now.notes ?? []) : []),
      ...knowledge(was, now),
    ],
  };
};
