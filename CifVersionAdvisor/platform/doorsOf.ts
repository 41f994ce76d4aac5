import type { Column, Doors, Kept, Trouble } from "../advisor/doors";
import type { Text } from "../assessment/text";
import { assessmentTable, classify, readOrganization } from "../organization";
import { boundOf } from "./bound";
import { clock } from "./clock";
import type { Context } from "./context";
import { filesOf } from "./files";
import { guarded } from "./guarded";
import { undocumented } from "./undocumented";
import { webApiOf } from "./webApi";

/** The row was changed by someone else since it was read. */
const CONCURRENCY_VERSION_MISMATCH = 0x80060882;

const troubleOf = (error: unknown): Trouble => {
  const { outcome, code = 0, message } = classify(error);
  const kind = code >>> 0 === CONCURRENCY_VERSION_MISMATCH ? "conflict" : outcome;
  return { kind, ...(message !== undefined && { message }) };
};

/**
 * The advisor's doors onto the platform. `context` gives the newest one, since the platform hands in another with
 * every update; `write` takes what is to go into the bound columns.
 */
export function doorsOf(context: () => Context, text: Text, write: (kept: Kept) => void): Doors {
  const webApi = webApiOf(context);
  const bound = boundOf(context());
  const column: Column | undefined = bound && { ...bound, write };
  const { clientUrl } = undocumented(context());
  const takenBy = guarded(() => context().userSettings.userName, "");
  return {
    read: (onProgress) => readOrganization(webApi, { clock, onProgress, clientUrl }),
    now: () => new Date(clock.now()).toISOString(),
    later: clock.after,
    text: () => text,
    files: filesOf(context),
    troubleOf,
    ...(takenBy && { takenBy }),
    ...(column ? { column } : { table: assessmentTable(() => context().webAPI) }),
  };
}
