import { createHash } from "node:crypto";

import { solution } from "../definition/solution.mjs";

/** The same key gives the same id in every build: an upgrade finds the form, view or role it replaces. */
export const idOf = (key) => {
  const bytes = createHash("sha1").update(`${solution.uniqueName}/${key}`).digest().subarray(0, 16);
  // Version 5 (made from a name) and the RFC 4122 variant.
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};

export const braced = (key) => `{${idOf(key)}}`;
