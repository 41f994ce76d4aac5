import type { Version } from "./types";

/** Both versions, in the order of the matrix. */
export const VERSIONS: readonly Version[] = ["1.0", "2.0"];

/** The product the organization (1.0) or each agent (2.0) needs, by its name, the same in every language (GET1, SYS2). */
export const licensedProduct: Readonly<Record<Version, string>> = {
  "1.0": "Customer Service",
  "2.0": "Customer Service Enterprise",
};
