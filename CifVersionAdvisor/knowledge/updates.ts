import type { SourceId, Update, Version } from "./types";

interface Details {
  readonly version?: Version;
  readonly from?: SourceId;
  readonly inferred?: true;
}

const update = (
  id: string,
  row: string,
  since: string | undefined,
  source: SourceId,
  details: Details = {},
): Update => ({
  id,
  row,
  ...(since !== undefined && { since }),
  source,
  confidence: details.inferred ? "inferred" : "confirmed",
  ...(details.version && { version: details.version }),
  ...(details.from && { from: details.from }),
});
const ONE = { version: "1.0" } as const;
const TWO = { version: "2.0" } as const;

/** What changed in the pages since the edition a row quotes, row by row and by date. */
export const updates: readonly Update[] = [
  // First in the edition of that day (0111aacd); the newest edition seen says the same.
  update("multisessionApps", "session", "2023-12-18", "CSW24", TWO),
  update("sessionApi", "session", "2024-12-10", "SST", TWO),
  update("noWidget1", "session", "2025-06-17", "FAQ25", ONE),
  update("workspaceAdded", "apps", "2020-11-02", "CH-20b", { ...TWO, from: "CH-20a" }),
  update("omnichannelRemoved", "apps", "2024-06", "DEP", TWO),
  update("hubNewOrganizations", "apps", "2025-02", "DEP", ONE),
  update("workspaceName", "apps", "2025-04", "CC-git", TWO),
  update("serviceDesk", "apps", "2026-04-01", "DEP"),
  update("previewEnded", "deployment", "2022-01-21", "CH-22", TWO),
  update("omnichannelAdministration", "deployment", "2023-07", "DEP", TWO),
  update("providerIcon", "panelModes", "2025-07-04", "CFG1-25", ONE),
  update("collapse", "panelModes", undefined, "SM", TWO),
  update("analyticsTables", "channelAnalytics", "2022-09-21", "D2"),
  update("social", "channels", "2020-04-03", "CH-20a", { ...TWO, from: "CH-19" }),
  update("telephonyOnly", "channels", "2020-11-02", "CH-20b", { from: "CH-20a" }),
  update("firstPartyVoice", "channels", "2024-08-08", "GUIDE", TWO),
  update("designedFor", "channels", "2026-06-02", "OV2-26", { ...TWO, from: "OV2-23" }),
  update("gccNote", "cloud", "2020-04-03", "CH-20a", { ...ONE, from: "CH-19" }),
  update("gccContactCenter", "cloud", "2025-09-16", "CCINT"),
  update("messagingApis", "customMessaging", "2025-06-18", "MSG", { ...TWO, from: "BYOC" }),
  update("sideBySide", "audience", "2025-06-17", "FAQ25"),
  update("noRetirement", "audience", "2025-11-14", "DEP", { inferred: true }),
  update("licence2", "licence", "2024-03-21", "SYS2", { ...TWO, from: "CH-20b" }),
  update("licence1", "licence", "2024-12-10", "GET1", { ...ONE, from: "I2245" }),
  update("appSource", "installation", "2024-12-10", "GET1", { ...ONE, from: "I2245" }),
  update("setClickToAct", "clickToAct", "2025-10-31", "DEP"),
  update("profileManager", "configuration", "2023-04", "DEP", { ...TWO, from: "MIG" }),
  update("adminCenterName", "configuration", "2025-06", "FAQ25", { ...TWO, from: "CFG2" }),
];
