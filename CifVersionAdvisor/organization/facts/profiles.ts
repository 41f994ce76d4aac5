import type { Profile } from "../../knowledge/facts";
import { factsIn, type Reader } from "../reader";
import { textIn } from "../values";
import { providers2 } from "./providers2";

const PROVIDERS = "msdyn_appconfig_msdyn_channelprovider";

interface FoundProfile extends Profile {
  /** Unique name of the app it is for. */
  readonly app: string;
  /** Unique names of its active third-party providers. */
  readonly providerNames: readonly string[];
}

/**
 * Active app profiles with their active third-party providers. A profile whose providers cannot be told is no
 * usable row: "attached to no profile" must not rest on it. Older servers give an empty list and a link for it.
 */
export const profiles: Reader<FoundProfile> = {
  table: "msdyn_appconfiguration",
  columns: ["msdyn_appconfigurationid", "msdyn_name", "msdyn_appmoduleuniquename", "statecode"],
  wanted: { statecode: 0 },
  expand: `${PROVIDERS}($select=msdyn_channelproviderid,msdyn_uniquename,statecode)`,
  fact(row) {
    const app = textIn(row.msdyn_appmoduleuniquename);
    const rows = row[PROVIDERS];
    if (app === undefined || !Array.isArray(rows)) return undefined;
    if (rows.length === 0 && textIn(row[`${PROVIDERS}@odata.nextLink`]) !== undefined) return undefined;
    const found = factsIn(providers2, rows);
    if (!found?.complete) return undefined;
    const own = new Map(found.facts.filter(({ thirdParty }) => thirdParty).map((one) => [one.id, one.uniqueName]));
    return { name: textIn(row.msdyn_name) ?? app, app, providerIds: [...own.keys()], providerNames: [...own.values()] };
  },
};
