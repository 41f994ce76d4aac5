import { hostingOf } from "./rules/hosting";
import type { ScopedApp } from "./types";

const kindOf = (app: ScopedApp): string =>
  hostingOf(app)
    .map(({ reason }) => reason)
    .join();

/** The apps, those together that the rules cannot tell apart. */
export const alike = (apps: readonly ScopedApp[]): readonly (readonly ScopedApp[])[] => {
  const kinds = apps.map(kindOf);
  return Array.from(new Set(kinds), (kind) => apps.filter((_, place) => kinds[place] === kind));
};
