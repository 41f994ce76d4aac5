import type {
  AssessmentTable,
  Column,
  Doors,
  Kept,
  Reading,
  StoredRow,
  Trouble,
} from "../../../CifVersionAdvisor/advisor/doors";
import type { Text } from "../../../CifVersionAdvisor/assessment/text";
import { NOTHING_DETECTED, type Detected } from "../../../CifVersionAdvisor/knowledge/facts";

export const WORKSPACE: Detected = {
  ...NOTHING_DETECTED,
  apps: [
    { id: "1", uniqueName: "msdyn_CustomerServiceWorkspace", name: "Copilot Service workspace", session: "multi" },
  ],
  customerService: "yes",
};
export const HUB: Detected = {
  ...NOTHING_DETECTED,
  apps: [{ id: "2", uniqueName: "Customerservicehub", name: "Customer Service Hub", session: "single" }],
  customerService: "yes",
};

const text: Text = Object.assign((key: string) => key, {
  list: (items: readonly string[]) => items.join(", "),
  day: (iso: string) => iso,
  moment: (iso: string) => iso,
  locale: "en-US",
});

type Tell = Parameters<Doors["read"]>[0];

/** Doors whose reads, timers and files the test opens by hand. */
export function doors(over: Partial<Doors> = {}) {
  const timers: { ms: number; act: () => void }[] = [];
  const readings: { answer: (detected: Detected) => void; tell: Tell; cancelled: boolean }[] = [];
  const saved: { name: string; type: string; content: string }[] = [];
  const all: Doors = {
    read: (tell): Reading => {
      const reading = { answer: (_: Detected): void => undefined, tell, cancelled: false };
      readings.push(reading);
      return {
        result: new Promise((resolve) => (reading.answer = resolve)),
        cancel: () => (reading.cancelled = true),
      };
    },
    now: () => "2026-11-22T09:30:00.000Z",
    later: (ms, act) => {
      const timer = { ms, act };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0);
    },
    text: () => text,
    troubleOf: (error) => error as Trouble,
    files: {
      save: async (name, type, content) => Boolean(saved.push({ name, type, content })),
      copy: async () => true,
      pick: async () => ({}),
      print: () => undefined,
    },
    ...over,
  };
  return {
    doors: all,
    readings,
    saved,
    timers,
    /** Lets every timer that waits run out. */
    wait: () => timers.splice(0).forEach(({ act }) => act()),
    /** Answers the last reading and lets the store take it. */
    async read(detected: Detected) {
      readings[readings.length - 1]?.answer(detected);
      await settled();
    },
  };
}

export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export function column(stored?: string, longest = 1_048_576): Column & { written: Kept[] } {
  const written: Kept[] = [];
  return { stored, longest, longestSummary: 100, written, write: (kept) => void written.push(kept) };
}

/** The advisor's table in memory; `fault` is what the next call rejects with. */
export function memoryTable(
  rows: StoredRow[] = [],
): AssessmentTable & { rows: StoredRow[]; fault?: { kind: string } | undefined } {
  let count = rows.length;
  const table: AssessmentTable & { rows: StoredRow[]; fault?: { kind: string } | undefined } = {
    rows,
    list: async () => fails() ?? rows.map(({ id, name }) => ({ id, name })),
    open: async (id) => fails() ?? rows.find((row) => row.id === id) ?? Promise.reject({ kind: "notThere" }),
    create: async (row) => {
      await fails();
      const id = String(++count);
      rows.push({ ...row, id, version: "1" });
      return id;
    },
    update: async (id, row) => {
      await fails();
      const at = rows.findIndex((old) => old.id === id);
      rows[at] = { ...row, id, version: `${rows[at]?.version ?? ""}+` };
    },
    remove: async (id) => {
      await fails();
      rows.splice(
        rows.findIndex((row) => row.id === id),
        1,
      );
    },
  };
  const fails = (): Promise<never> | undefined => {
    const { fault } = table;
    table.fault = undefined;
    return fault && Promise.reject(fault);
  };
  return table;
}
