import type { Reader } from "../reader";
import { textIn } from "../values";

/** Names of the active templates that are the organization's own. */
const own = (table: string): Reader<string> => ({
  table,
  columns: [`${table}id`, "msdyn_name", "ismanaged", "statecode"],
  wanted: { ismanaged: false, statecode: 0 },
  fact: (row) => textIn(row.msdyn_name) ?? textIn(row[`${table}id`]),
});

export const templates = {
  notificationTemplates: own("msdyn_notificationtemplate"),
  applicationTabTemplates: own("msdyn_applicationtabtemplate"),
  sessionTemplates: own("msdyn_sessiontemplate"),
};
