import type { Column, Doors, Kept } from "../advisor/doors";
import type { Text } from "../assessment/text";
import { assessmentTable, classify, readOrganization } from "../organization";
import { boundOf } from "./bound";
import { clock } from "./clock";
import type { Context } from "./context";
import { filesOf } from "./files";
import { guarded } from "./guarded";
import { undocumented } from "./undocumented";
import { webApiOf } from "./webApi";

const troubleOf = (error: unknown): { kind: string; message?: string } => {
  const { outcome, message } = classify(error);
  return { kind: outcome, ...(message !== undefined && { message }) };
};

/**
 * The advisor's doors onto the platform. `context` gives the newest one, since the platform hands in another with
 * every update; `write` takes what is to go into the bound columns.
 */
export function doorsOf(context: () => Context, text: Text, write: (kept: Kept) => void): Doors {
  const webApi = webApiOf(context);
  const bound = boundOf(context());
  const column: Column | undefined = bound && { ...bound, write };
  const { clientUrl, appId: currentAppId } = undocumented(context());
  const takenBy = guarded(() => context().userSettings.userName, "");
  return {
    read: (onProgress) => readOrganization(webApi, { clock, onProgress, clientUrl, currentAppId }),
    now: () => new Date(clock.now()).toISOString(),
    later: clock.after,
    text: () => text,
    files: filesOf(context),
    ...(takenBy && { takenBy }),
    ...(column ? { column } : { table: assessmentTable(() => context().webAPI, troubleOf) }),
  };
}
