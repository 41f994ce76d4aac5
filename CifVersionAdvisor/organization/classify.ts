import type { ReadOutcome } from "../knowledge/facts";
import { isObject, textIn } from "./values";

export interface Failure {
  readonly outcome: Exclude<ReadOutcome, "read">;
  /** Asking again may help. */
  readonly again: boolean;
  readonly code?: number;
  readonly message?: string;
  readonly privilege?: string;
}

/**
 * Dataverse error codes as unsigned 32-bit numbers, and the HTTP status some hosts give instead. Sources:
 * learn.microsoft.com/power-apps/developer/data-platform/api-limits (service protection), …/reference/web-service-error-codes,
 * …/troubleshoot/power-platform/dataverse (client errors, Web API client errors).
 */
const CODES: Readonly<Record<number, Failure["outcome"]>> = {
  0x80072321: "throttled", // time of execution
  0x80072322: "throttled", // requests in five minutes
  0x80072326: "throttled", // requests at once
  429: "throttled",
  0x80040220: "notAllowed", // a privilege is missing
  0x80048306: "notAllowed", // the privilege is there, access to the row is not
  0x80048405: "notAllowed",
  403: "notAllowed",
  0x80060888: "notThere",
  0x8006088a: "notThere", // no such entity set
  0x80040217: "notThere", // no such row
  0x80041102: "notThere", // no such table in the metadata
  404: "notThere",
};
const LONGEST_MESSAGE = 500;

/** What a rejection of `context.webAPI` means. Documented are `errorCode` and `message` alone; either may be missing. */
export function classify(error: unknown): Failure {
  const { errorCode, message } = isObject(error) ? error : {};
  const code = typeof errorCode === "number" || typeof errorCode === "string" ? Number(errorCode) : 0;
  const said = textIn(message) ?? textIn(error) ?? "";
  // The same code reports a missing column ("Could not find a property …"): the table is there then.
  const known = CODES[code >>> 0];
  const outcome = known === "notThere" && /propert/i.test(said) ? "failed" : (known ?? "failed");
  const privilege = outcome === "notAllowed" ? /\bprv\w+/.exec(said)?.[0] : undefined;
  return {
    outcome,
    // No code: no answer of the server's, so the network may be to blame.
    again: outcome === "throttled" || !code,
    ...(code && { code }),
    ...(said && { message: said.slice(0, LONGEST_MESSAGE) }),
    ...(privilege && { privilege }),
  };
}
