import { clouds } from "./clouds";
import { contradictions } from "./contradictions";
import { hosts } from "./hosts";
import { questions } from "./questions";
import { rows } from "./rows";
import { sources } from "./sources";
import { updates } from "./updates";

/** Date of the newest source. */
export const asOf = "2026-06-02";
/** Date of the edition the matrix quotes. */
export const baseline = "2020-11-02";

/** Eight hexadecimal digits that change whenever the knowledge does (FNV-1a, 32 bits, over its ASCII JSON). */
export function knowledgeHash(): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify([rows, updates, contradictions, questions, hosts, clouds, sources])) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
