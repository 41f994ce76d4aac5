import { isMultisessionHost } from "../knowledge";
import type { InstalledApp, SetupFacts } from "../knowledge/facts";
import type { Reads } from "./readers";

/**
 * The lists of the set-up check. "Is not there" is said of profiles and solutions, so those lists are given only
 * when no row had to be left out; apps say whether one had to; providers are only ever found.
 */
export function setupOf(reads: Reads, apps: readonly InstalledApp[]): SetupFacts {
  const { providers1, providers2, profiles, solutions } = reads;
  const ended = [reads.apps, solutions, providers1, providers2, profiles].flatMap((read) => read?.evidence ?? []);
  const own = providers2?.facts?.filter(({ thirdParty }) => thirdParty);
  return {
    ...(reads.apps?.facts && { apps }),
    ...(reads.apps?.facts && !reads.apps.complete && { appsIncomplete: true as const }),
    ...(providers1?.facts && { providers1: providers1.facts }),
    ...(own && { providers2: own.map(({ id, name, uniqueName }) => ({ id, name, uniqueName })) }),
    ...(profiles?.facts &&
      profiles.complete && {
        profiles: profiles.facts
          .filter(({ app }) => isMultisessionHost(app))
          .map(({ name, providerIds }) => ({ name, providerIds })),
      }),
    ...(solutions?.facts && solutions.complete && { solutions: solutions.facts }),
    absentTables: Object.values(reads)
      .filter(({ evidence }) => evidence.outcome === "notThere")
      .map(({ evidence }) => evidence.table),
    reads: ended,
  };
}
