import type { InstalledApp } from "../../knowledge/facts";
import type { SessionType } from "../../knowledge/types";
import type { Reader } from "../reader";
import { idIn, textIn } from "../values";

const SESSIONS = new Map<unknown, SessionType>([
  [0, "single"],
  [1, "multi"],
]);

/** Active Unified Interface apps (`clienttype` 4). Their names are the maker's: any text, or none. */
export const apps: Reader<InstalledApp> = {
  table: "appmodule",
  columns: ["appmoduleid", "uniquename", "name", "navigationtype", "clienttype", "statecode"],
  wanted: { statecode: 0, clienttype: 4 },
  // A name that comes twice is the same app to CIF.
  distinct: "uniquename",
  fact({ appmoduleid, uniquename, name, navigationtype }) {
    const id = idIn(appmoduleid);
    const uniqueName = textIn(uniquename);
    if (id === undefined || uniqueName === undefined) return undefined;
    return {
      id,
      uniqueName,
      name: textIn(name) ?? uniqueName,
      session: SESSIONS.get(navigationtype) ?? "unknown",
    };
  },
};
