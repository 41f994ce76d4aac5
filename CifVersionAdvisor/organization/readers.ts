import { apps } from "./facts/apps";
import { cloud } from "./facts/cloud";
import { profiles } from "./facts/profiles";
import { providers1 } from "./facts/providers1";
import { providers2 } from "./facts/providers2";
import { solutions } from "./facts/solutions";
import { templates } from "./facts/templates";
import type { Reader, TableRead } from "./reader";

/** Every read, in the order in which they are started. */
export const readers = { apps, cloud, solutions, providers1, providers2, profiles, ...templates };

export type ReaderName = keyof typeof readers;

/** The reads that have ended so far. */
export type Reads = {
  [N in ReaderName]?: (typeof readers)[N] extends Reader<infer Fact> ? TableRead<Fact> : never;
};
