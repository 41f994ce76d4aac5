import type { SourceId } from "./types";

/**
 * Notes, reasons and steps whose page is not the newest of the row they speak of, by their id. Without a page: what they
 * say rests on what was read or answered.
 */
export const claims: ReadonlyMap<string, SourceId | undefined> = new Map([
  ["multisession-host", "CSW24"],
  ["retired-app", "DEP"],
  ["existing-setup-confirm", "GET1"],
  ["provider-icon", "CFG1-25"],
  ["first-party-voice", "GUIDE"],
  ["provider1-in-multisession-app", "FAQ25"],
  ["provider1-api-version-2", undefined],
  ["app-not-found", undefined],
  ["sayApps", undefined],
  ["wayOut", undefined],
  ["app1", "GET1"],
  ["keep1", "FAQ25"],
  ["coexist", "FAQ25"],
  ["recreate", "MIG"],
  ["setMode", "MIG"],
  ["keys", "MIG"],
]);
