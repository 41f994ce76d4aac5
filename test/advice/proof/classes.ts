import type { ScopedApp } from "../../../CifVersionAdvisor/advice/types";
import type { InstalledApp } from "../../../CifVersionAdvisor/knowledge/facts";
import { DESK, HUB, installed, OMNICHANNEL, WORKSPACE } from "../support/organization";

/** Every class of app the rules tell apart, each with an app of it. */
export const CLASSES = {
  single: installed(HUB),
  workspace: installed(WORKSPACE),
  omnichannel: installed(OMNICHANNEL),
  otherMulti: installed(DESK, "multi"),
  unknown: installed("contoso_New", "unknown"),
} as const;

export type ClassName = keyof typeof CLASSES;
export const classNames = Object.keys(CLASSES) as readonly ClassName[];

/** Combinations of this many classes. A documented app is there once; of the others there can be several. */
export const combinations = (length: number): readonly (readonly ClassName[])[] =>
  length === 0
    ? [[]]
    : combinations(length - 1).flatMap((some) =>
        classNames
          .slice(some.length > 0 ? classNames.indexOf(some[some.length - 1] ?? "single") : 0)
          .filter((name) => !(some.includes(name) && name in KINDS))
          .map((name) => [...some, name]),
      );

/** Installed apps of these classes; the second of a class is one of the organization's own. */
export const appsOf = (names: readonly ClassName[]): readonly InstalledApp[] =>
  names.map((name, place) =>
    names.indexOf(name) === place ? CLASSES[name] : installed(`contoso_${name}${place}`, CLASSES[name].session),
  );

const KINDS: Readonly<Partial<Record<ClassName, ScopedApp["kind"]>>> = {
  workspace: "workspace",
  omnichannel: "omnichannel",
};

export const scoped = (name: ClassName): ScopedApp => ({
  uniqueName: CLASSES[name].uniqueName,
  session: CLASSES[name].session,
  sessionFrom: "read",
  kind: KINDS[name] ?? "other",
  inScope: true,
});
