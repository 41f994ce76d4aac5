import type { ScopedApp } from "../../../CifVersionAdvisor/advice/types";
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
