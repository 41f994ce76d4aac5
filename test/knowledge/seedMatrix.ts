/** What the page "Choose between versions" of 2020-11-02 states, as facts: its table first, then its prose. */
export interface SeedRow {
  /** Id of our row. */
  readonly row: string;
  readonly title: string;
  readonly "1.0": readonly string[];
  readonly "2.0": readonly string[];
}

export const seedTable: readonly SeedRow[] = [
  { row: "session", title: "Session", "1.0": ["Single-session"], "2.0": ["Multi-session"] },
  {
    row: "apps",
    title: "Model-driven app",
    "1.0": [
      "Dynamics 365 Customer Service",
      "Dynamics 365 Sales",
      "Dynamics 365 Project Service",
      "Dynamics 365 Field Service",
    ],
    "2.0": ["Omnichannel for Customer Service", "Customer Service Workspace"],
  },
  {
    row: "deployment",
    title: "Deployment/provisioning (preview)",
    "1.0": ["Using Channel Integration Framework version 1.0 model-driven app"],
    "2.0": ["Deployed with Customer Service workspace (preview) and Omnichannel for Customer Service"],
  },
  { row: "panelSide", title: "Communication panel", "1.0": ["Right side"], "2.0": ["Left side"] },
  {
    row: "panelModes",
    title: "Communication panel modes",
    "1.0": ["Minimized", "Expanded"],
    "2.0": ["Docked", "Minimized", "Hidden"],
  },
];

/** The table's last row, a list of features; ours has a row for each. The order is the page's. */
export const seedFeatures = {
  providers: {
    "1.0": "Support for one channel provider at any time",
    "2.0": "Support for multiple telephony channel providers",
  },
  others: [
    { row: "panelManagement", title: "Communication panel management", in: ["1.0", "2.0"] },
    { row: "channelAnalytics", title: "Channel analytics", in: ["2.0"] },
    { row: "notificationTemplates", title: "Notification management templates", in: ["2.0"] },
    { row: "applicationTabTemplates", title: "Application tab management templates", in: ["2.0"] },
    { row: "sessionTemplates", title: "Session management templates", in: ["2.0"] },
  ],
} as const;

/** Words of the prose that the row's statement must keep, version by version; none: the page says nothing. */
export const seedProse: readonly { row: string; "1.0": readonly string[]; "2.0": readonly string[] }[] = [
  { row: "channels", "1.0": ["Telephony", "SMS", "Chat"], "2.0": ["Telephony"] },
  { row: "cloud", "1.0": ["Government Community Cloud", "GCC"], "2.0": [] },
  { row: "customMessaging", "1.0": [], "2.0": ["ring your own channel", "Omnichannel for Customer Service"] },
  {
    row: "audience",
    "1.0": ["any single-session Dynamics 365 model-driven app", "channel provider of their choice"],
    "2.0": ["multi-session apps", "telephony channel providers of their choice", "cross-channel analytics"],
  },
];
