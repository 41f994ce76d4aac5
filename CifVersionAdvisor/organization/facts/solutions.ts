import { sameName } from "../../knowledge";
import type { Reader } from "../reader";
import { textIn } from "../values";

const NAMES = ["ChannelAPIIntegrationFramework", "ChannelIntegrationFrameworkV2"];

/** Unique names of those solutions of the two versions that are installed. */
export const solutions: Reader<string> = {
  table: "solution",
  columns: ["solutionid", "uniquename"],
  filter: NAMES.map((name) => `uniquename eq '${name}'`).join(" or "),
  fact({ uniquename }) {
    const installed = textIn(uniquename);
    return installed && (NAMES.find((name) => sameName(name, installed)) ?? null);
  },
};
