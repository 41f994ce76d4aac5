import type { DocumentedHost } from "./types";
import { nameKey } from "./uniqueName";

/** Unique name of the 2.0 provider that Microsoft brings itself: it says nothing about a third-party provider. */
export const PROVIDER_OMNICHANNEL = "msdyn_omnichannel";

/** Apps the documentation names, in the order they are offered. Unique names compare without regard to case. */
export const hosts: readonly DocumentedHost[] = [
  {
    uniqueName: "msdyn_CustomerServiceWorkspace",
    session: "multi",
    role: "workspace",
    customerService: true,
    source: "FAQ25",
  },
  {
    uniqueName: "OmniChannelEngagementHub",
    session: "multi",
    role: "omnichannel",
    customerService: true,
    source: "FAQ25",
  },
  { uniqueName: "Customerservicehub", session: "single", role: "host", customerService: true, source: "CSH" },
  { uniqueName: "msdynce_saleshub", session: "single", role: "host", source: "CH2" },
  { uniqueName: "msdynce_salespro", session: "single", role: "host", source: "CH2" },
  { uniqueName: "msdyn_FieldService", session: "single", role: "host", source: "CH2" },
  { uniqueName: "msdyn_ProjectService", session: "single", role: "host", source: "CH2" },
];

export const hostsByKey: ReadonlyMap<string, DocumentedHost> = new Map(
  hosts.map((host) => [nameKey(host.uniqueName), host]),
);

export const documentedHost = (uniqueName: string): DocumentedHost | undefined => hostsByKey.get(nameKey(uniqueName));

/** Only in these does 2.0 run. */
export const isMultisessionHost = (uniqueName: string): boolean => documentedHost(uniqueName)?.session === "multi";
