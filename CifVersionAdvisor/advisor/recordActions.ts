import { documentOf, readAssessment, record, type RecordInput } from "../assessment";
import type { Actions, RecordFormat } from "../ui/view";
import type { Evaluation } from "./evaluate";
import type { Doors } from "./doors";
import { take } from "./history";
import { isDrifting, snapshot } from "./snapshot";
import type { Store } from "./store";
import { TOOL_VERSION } from "./toolVersion";

const FILES: Readonly<Record<RecordFormat, readonly [extension: string, type: string]>> = {
  markdown: ["md", "text/markdown"],
  csv: ["csv", "text/csv"],
  json: ["json", "application/json"],
};

type RecordActions = Pick<
  Actions,
  "exportRecord" | "copyRecord" | "copyText" | "recordDocument" | "importText" | "importFile" | "print"
>;

export function recordActions(
  store: Store,
  evaluation: () => Evaluation,
  doors: Doors,
  changed: () => void,
): RecordActions {
  const { files } = doors;
  const { say } = store;
  /** Says how a file or the clipboard took it; what is said of keeping the decision stays said. */
  const told = (kind: string) => (done: boolean) => {
    const { status, trouble } = store.get().saved;
    if (!done) return say({ done: undefined, trouble: { kind: `${kind}Refused` } });
    say({
      done: kind,
      status: status === "saved" ? "idle" : status,
      trouble: trouble?.kind.endsWith("Refused") ? undefined : trouble,
    });
  };

  const decision = (): RecordInput => ({
    ...snapshot(store.get(), evaluation(), doors),
    toolVersion: TOOL_VERSION,
  });
  const accept = (text: string): void => {
    const { assessment, given, problems } = readAssessment(text);
    if (!assessment || problems.length > 0) {
      say({ importProblem: problems[0], done: undefined });
      return;
    }
    store.set({ ...take(store.get(), given), opened: assessment });
    // In a column it is the decision in a moment, or when it is kept: nothing differs from it.
    store.set({ drifting: !doors.column && isDrifting(store.get(), evaluation()) });
    told("imported")(true);
    say({ importProblem: undefined });
    changed();
  };
  return {
    exportRecord(format) {
      const [extension, type] = FILES[format];
      const input = decision();
      const name = `cif-version-advice-${input.takenOn.slice(0, 10)}.${extension}`;
      void files.save(name, type, record(format, input, doors.text())).then(told("exported"));
    },
    copyRecord: (format) => void files.copy(record(format, decision(), doors.text())).then(told("copied")),
    copyText: (text) => void files.copy(text).then(told("copied")),
    importText: accept,
    importFile: () =>
      void files.pick().then(({ text, refused }) => {
        if (text !== undefined) accept(text);
        else if (refused) told("picked")(false);
      }),
    recordDocument: () => documentOf(decision(), doors.text()),
    print: files.print,
  };
}
