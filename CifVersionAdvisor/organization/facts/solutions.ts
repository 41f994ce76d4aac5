import type { Reader } from "../reader";
import { textIn } from "../values";

/** Unique names of those solutions of the two versions that are installed. */
export const solutions: Reader<string> = {
  table: "solution",
  columns: ["solutionid", "uniquename"],
  filter: "(uniquename eq 'ChannelAPIIntegrationFramework' or uniquename eq 'ChannelIntegrationFrameworkV2')",
  fact: ({ uniquename }) => textIn(uniquename),
};
