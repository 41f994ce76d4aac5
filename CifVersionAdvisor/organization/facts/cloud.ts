import type { Reader } from "../reader";

/**
 * Asked for its next page's address alone, which names the organization's host: every organization has more than
 * one user. No user is looked at.
 */
export const cloud: Reader<true> = {
  table: "systemuser",
  columns: ["systemuserid"],
  pageSize: 1,
  fact: () => true,
};
