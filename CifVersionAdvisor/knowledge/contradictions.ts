import type { Contradiction } from "./types";

/** Pages that disagree and that no later page settles: something to confirm, never a block. */
export const contradictions: readonly Contradiction[] = [
  { id: "gcc", row: "cloud", sources: ["CH2", "PASS"] },
  { id: "omnichannelHost", row: "apps", sources: ["OV2-26", "DEP"] },
];
