/** What the readers need of `context.webAPI`; the platform's own object has this shape. */
export interface WebApi {
  retrieveMultipleRecords(table: string, options?: string, maxPageSize?: number): PromiseLike<unknown>;
}

/** Time and chance, handed in so that tests wait for neither. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs `act` once after `ms` milliseconds; the answer calls it off. */
  readonly after: (ms: number, act: () => void) => () => void;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
}
