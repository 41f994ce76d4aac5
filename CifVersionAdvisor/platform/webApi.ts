import type { WebApi } from "../organization";
import type { Context } from "./context";

/** The reading part of the newest context's `webAPI`; a host without one refuses when it is asked. */
export const webApiOf = (context: () => Context): WebApi => ({
  retrieveMultipleRecords: (table, options, maxPageSize) =>
    context().webAPI.retrieveMultipleRecords(table, options, maxPageSize),
});
