import { PROVIDER_OMNICHANNEL, sameName } from "../../knowledge";
import type { Provider2 } from "../../knowledge/facts";
import type { Reader } from "../reader";
import { idIn, textIn, type Row } from "../values";

interface FoundProvider2 extends Provider2 {
  /** False for the record that Microsoft brings itself. */
  readonly thirdParty: boolean;
  readonly analytics: boolean;
}

function provider2({ msdyn_channelproviderid, msdyn_name, msdyn_uniquename, msdyn_enableanalytics }: Row) {
  const id = idIn(msdyn_channelproviderid);
  const uniqueName = textIn(msdyn_uniquename);
  if (id === undefined || uniqueName === undefined) return undefined;
  const thirdParty = !sameName(uniqueName, PROVIDER_OMNICHANNEL);
  return {
    id,
    uniqueName,
    name: textIn(msdyn_name) ?? uniqueName,
    thirdParty,
    analytics: msdyn_enableanalytics === true,
  };
}

/** Active 2.0 providers. */
export const providers2: Reader<FoundProvider2> = {
  table: "msdyn_channelprovider",
  columns: ["msdyn_channelproviderid", "msdyn_name", "msdyn_uniquename", "msdyn_enableanalytics", "statecode"],
  wanted: { statecode: 0 },
  fact: provider2,
};
