import type { CloudDomain } from "./types";

/**
 * Domains of the clouds, matched against the end of the organization's host name; the first match holds.
 * `#` stands for a number or nothing, so that regions opened later are commercial too. The legacy German cloud
 * (`crm.microsoftdynamics.de`) is closed and matches nothing.
 */
export const clouds: readonly CloudDomain[] = [
  { domain: "crm9.dynamics.com", cloud: "gcc", source: "DISC" },
  { domain: "crm#.dynamics.com", cloud: "commercial", source: "DC" },
  { domain: "crm.microsoftdynamics.us", cloud: "gccHigh", source: "DISC" },
  { domain: "crm.appsplatform.us", cloud: "dod", source: "DISC" },
  { domain: "crm.dynamics.cn", cloud: "china", source: "DISC" },
];
