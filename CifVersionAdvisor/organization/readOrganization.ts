import type { Detected, ReadOutcome } from "../knowledge/facts";
import { detect, type Hints } from "./detect";
import type { Reader, TableRead } from "./reader";
import { readTable } from "./readTable";
import { readers, type ReaderName, type Reads } from "./readers";
import type { Clock, WebApi } from "./webApi";

export interface Progress {
  readonly table: string;
  readonly outcome: ReadOutcome | "reading";
}

export interface ReadOptions extends Hints {
  readonly clock: Clock;
  /** Told of all reads at the start and whenever one ends; `known` works out what they say by then. */
  readonly onProgress?: (reads: readonly Progress[], known: () => Detected) => void;
}

interface Reading {
  /** Never rejects. Stays open for good once the reading was called off. */
  readonly result: Promise<Detected>;
  /** Drops what is under way; what comes back late is not looked at. */
  cancel(): void;
}

/** Reads the organization's facts, all tables at once; one failed read takes no other down. */
export function readOrganization(webApi: WebApi, { clock, onProgress, ...hints }: ReadOptions): Reading {
  const all = Object.entries(readers) as [ReaderName, Reader<unknown>][];
  let reads: Reads = {};
  let callOff: readonly (() => void)[] = [];
  let over = false;

  const result = new Promise<Detected>((resolve) => {
    const report = (): void => {
      const ended = reads;
      onProgress?.(
        all.map(([name, { table }]) => ({ table, outcome: ended[name]?.evidence.outcome ?? "reading" })),
        () => detect(ended, hints),
      );
      if (Object.keys(ended).length === all.length) resolve(detect(ended, hints));
    };
    callOff = all.map(([name, reader]) =>
      readTable(webApi, clock, reader, (read: TableRead<unknown>) => {
        reads = { ...reads, [name]: read };
        report();
      }),
    );
    // Not at once: the caller has no reading in hand yet.
    void Promise.resolve().then(() => {
      if (!over) report();
    });
  });
  return {
    result,
    cancel() {
      over = true;
      callOff.forEach((stop) => stop());
    },
  };
}
