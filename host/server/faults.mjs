import { asRecorded, badQuery, missingPrivilege, noTable, throttled, unauthorized, unexpected } from "./errors.mjs";
import { setName } from "./tables.mjs";

const VERBS = { GET: "Read", POST: "Create", PATCH: "Write", DELETE: "Delete" };

/** What can go wrong at a table, by the name it has in an address. */
export const FAULTS = {
  notThere: ({ table }) => noTable(setName(table)),
  notAllowed: ({ table, method }) => missingPrivilege(VERBS[method], table),
  throttled: () => throttled(),
  failed: () => unexpected(),
  unauthorized: () => unauthorized(),
  dropped: () => "drop",
  silent: () => "silence",
  garbled: () => "garble",
};

/**
 * Reads `appmodule:notAllowed,cifadv_assessment.write:failed`; `*` stands for every table, `.read` and `.write` for one direction.
 * Throws an answer with one plain line for a fault that is not known.
 */
export function readFaults(text) {
  return text
    .split(",")
    .filter(Boolean)
    .map((part) => {
      const [place, kind] = part.split(":");
      const [table, direction] = (place ?? "").split(".");
      if (!Object.hasOwn(FAULTS, kind ?? "") || !["read", "write", undefined].includes(direction))
        throw badQuery(
          `There is no fault "${part}". Write <table>:<fault>, with one of ${Object.keys(FAULTS).join(", ")}.`,
        );
      return { table, direction, kind };
    });
}

/** The fault that meets this request: an error to send, `drop`, `silence`, `garble`, or nothing. */
export function faultAt(faults, recorded, { table, method }) {
  const direction = method === "GET" ? "read" : "write";
  const met = faults.find(
    (fault) => ["*", table].includes(fault.table) && [undefined, direction].includes(fault.direction),
  );
  if (met) return FAULTS[met.kind]({ table, method });
  return recorded?.[table] ? asRecorded(recorded[table]) : undefined;
}
