import type { Entry } from "../../advice/types";

const alike = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

/** Two ledger entries show the same: the ledger is made anew with every answer, its rows are painted only when they differ. */
export const sameEntry = (one: Entry<unknown>, other: Entry<unknown>): boolean =>
  one === other ||
  (one.source === other.source &&
    one.contradicts === other.contradicts &&
    alike(one.value, other.value) &&
    alike(one.detected, other.detected) &&
    alike(one.evidence, other.evidence));
