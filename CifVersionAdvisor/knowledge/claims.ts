/** Notes, reasons and steps whose own page is not the newest of the row they speak of: by their id, the change it tells. */
export const claims: ReadonlyMap<string, string> = new Map([
  ["multisession-host", "multisessionApps"],
  ["existing-setup-confirm", "licence1"],
  ["provider-icon", "providerIcon"],
  ["first-party-voice", "firstPartyVoice"],
  ["provider1-in-multisession-app", "noWidget1"],
  ["app1", "appSource"],
  ["keep1", "sideBySide"],
  ["coexist", "sideBySide"],
]);
