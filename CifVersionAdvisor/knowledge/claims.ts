import type { SourceId } from "./types";

const HOSTING: readonly SourceId[] = ["FAQ25"];
const NONE: readonly SourceId[] = [];

/**
 * Notes, reasons, steps and clashes whose pages are not the newest of the row they speak of, by the key of their text.
 * Without a page: what they say rests on what was read or answered.
 */
export const claims: ReadonlyMap<string, readonly SourceId[]> = new Map([
  ["reason.no-app", HOSTING],
  ["reason.session-unknown", HOSTING],
  ["reason.said-single", HOSTING],
  ["reason.said-multi", HOSTING],
  ["reason.single-session", HOSTING],
  ["reason.workspace", HOSTING],
  ["reason.omnichannel", ["FAQ25", "DEP"]],
  ["reason.multisession-host", ["CSW24"]],
  ["clash.host", HOSTING],
  ["note.multisession-host", ["CSW24"]],
  ["note.retired-app", ["DEP"]],
  ["note.app-not-found", NONE],
  // The pages that `hosts.ts` takes the documented session types from.
  ["note.session-type-differs", ["FAQ25", "CSH", "CH2"]],
  ["note.byoc", ["BYOC", "MSG"]],
  ["note.not-designed-for", ["OV2-26", "OV2-23"]],
  ["note.provider-icon", ["CFG1-25"]],
  ["note.first-party-voice", ["GUIDE"]],
  ["note.existing-setup-confirm", ["GET1"]],
  ["note.conflict-enterprise", ["SYS2"]],
  ["note.provider1-in-multisession-app", HOSTING],
  ["note.provider1-api-version-2", NONE],
  ["note.provider2-without-multisession-app", HOSTING],
  ["note.provider2-without-profile", ["FAQ25"]],
  ["step.sayApps", NONE],
  ["step.workspace", ["DEP", "CSW24"]],
  ["step.singleSession", HOSTING],
  ["step.wayOut", NONE],
  ["step.app1", ["GET1"]],
  ["step.keep1", HOSTING],
  ["step.coexist", HOSTING],
  ["step.recreate", ["MIG"]],
  ["step.setMode", ["MIG"]],
  ["step.keys", ["MIG"]],
  ["step.ownChannel", ["BYOC", "MSG"]],
]);
