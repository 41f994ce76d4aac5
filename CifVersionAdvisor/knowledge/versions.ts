import type { Version } from "./types";

/** Both versions, in the order of the matrix. */
export const VERSIONS: readonly Version[] = ["1.0", "2.0"];
