import type { Provider1 } from "../../knowledge/facts";
import { appIdsIn } from "../appSelector";
import type { Reader } from "../reader";
import { textIn } from "../values";

/** Active 1.0 providers. */
export const providers1: Reader<Provider1> = {
  table: "msdyn_ciprovider",
  columns: ["msdyn_ciproviderid", "msdyn_name", "msdyn_appselector", "msdyn_ciproviderapiversion", "statecode"],
  wanted: { statecode: 0 },
  fact: ({ msdyn_ciproviderid, msdyn_name, msdyn_appselector, msdyn_ciproviderapiversion }) => {
    const name = textIn(msdyn_name) ?? textIn(msdyn_ciproviderid);
    return name === undefined
      ? undefined
      : { name, appIds: appIdsIn(msdyn_appselector), apiVersion2: msdyn_ciproviderapiversion === 1 };
  },
};
