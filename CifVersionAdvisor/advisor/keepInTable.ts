import { asOf, longestText } from "../knowledge";
import { readAssessment } from "../assessment";
import { plainName } from "../assessment/words/names";
import type { Actions, Earlier } from "../ui/view";
import type { Evaluation } from "./evaluate";
import type { Doors, Row, StoredRow } from "./doors";
import { take } from "./history";
import { isDrifting, keptNow } from "./snapshot";
import type { Keeping } from "./state";
import type { Store } from "./store";

/** Why something could not be read. */
type Unread = Keeping["problem" | "trouble"];

/** Keeps decisions as rows of the advisor's own table. A refused or failed save leaves everything on the page as it is. */
export function keepInTable(store: Store, evaluation: () => Evaluation, doors: Doors) {
  const { table } = doors;
  /** The open row as the table has it. */
  let open: Partial<Pick<StoredRow, "name" | "version">> = {};
  let saving = false;
  /** Number of the last opening or save: an opening that a later one overtook shows nothing. */
  let turn = 0;
  /** What kept the list from being read: said until it is, or until something else is. */
  let unlisted: Unread;
  /** The same of a decision to compare with: said until the next is asked for. */
  let uncompared: Unread;
  /** The decision last asked for to compare with: of two that were, the earlier shows nothing. */
  let wanted: string | undefined;

  const { say } = store;
  const trouble = (error: unknown) => {
    const trouble = doors.troubleOf(error);
    say({ status: "trouble", trouble });
    return trouble;
  };
  const sayNoMore = (what: Unread): void => {
    const { problem, trouble } = store.get().saved;
    if (what && what === problem) say({ problem: undefined });
    if (what && what === trouble) say({ trouble: undefined });
  };

  const list = (): void => {
    table?.list().then(
      (earlier) => {
        say({ earlier });
        sayNoMore(unlisted);
      },
      (error) => (unlisted = trouble(error)),
    );
  };
  const listAgain = (): void => {
    if (store.get().saved.earlier) list();
  };
  const show = ({ assessment: stored, version, summary, name, ...row }: StoredRow): void => {
    const { given, assessment, problems } = readAssessment(stored);
    // What cannot be used is left as it is, on the page and in the table.
    if (!assessment) return say({ problem: problems[0], trouble: undefined });
    open = { name, version };
    const current = { ...row, name: name === plainName(summary) ? "" : name };
    store.set({ ...take(store.get(), given), opened: assessment, compared: undefined });
    store.set({ drifting: isDrifting(store.get(), evaluation()) });
    say({ current, status: "idle", trouble: undefined, done: undefined, problem: problems[0] });
  };
  const rowOf = (name: string, note: string): Row => {
    const kept = keptNow(store.get(), evaluation(), doors, longestText.summary);
    return {
      ...kept,
      name: name || plainName(kept.summary),
      note,
      knowledgeDate: asOf,
      cloud: evaluation().ledger.cloud.value,
      takenOn: doors.now(),
    };
  };

  /** An open assessment is saved over under its own name or when it is to be brought up to date, a new one made else. */
  const save = async (name: string, note: string, update: boolean): Promise<void> => {
    if (!table) return;
    const { given, saved } = store.get();
    const { verdict } = evaluation().advice;
    const row = rowOf(name, note);
    const again = update || row.name === open.name ? saved.current : undefined;
    const { version } = open;
    turn++;
    say({ status: "saving", trouble: undefined, done: undefined });
    if (again && version !== undefined && (await table.open(again.id)).version !== version) {
      return say({ status: "trouble", trouble: { kind: "conflict" } });
    }
    const id = again ? (await table.update(again.id, row), again.id) : await table.create(row);
    const kept: Earlier = { id, name, note, takenOn: row.takenOn, verdict };
    // What was saved is saved, whether it can be read back or not.
    open = await table.open(id).catch(() => ({ name: row.name }));
    store.set({ opened: readAssessment(row.assessment).assessment, drifting: false });
    const status = store.get().given === given ? "saved" : "idle";
    say({ status, current: kept, problem: undefined });
    listAgain();
  };
  const keep = (name: string, note: string, update = false): void => {
    if (saving) return;
    saving = true;
    void save(name, note, update)
      .catch((error: unknown) => {
        const { kind } = trouble(error);
        // Deleted elsewhere: kept once more, it becomes a new one.
        if (kind === "notThere") say({ current: undefined });
      })
      .then(() => (saving = false));
  };

  const actions: Pick<Actions, "listEarlier" | "open" | "compare" | "remove"> = {
    listEarlier: list,
    open(id) {
      if (saving) return;
      const mine = ++turn;
      table?.open(id).then(
        (row) => mine === turn && show(row),
        (error) => mine === turn && trouble(error),
      );
    },
    compare(id) {
      wanted = id;
      sayNoMore(uncompared);
      if (id === undefined) return store.set({ compared: undefined });
      table?.open(id).then(
        (other) => {
          const { assessment, problems } = readAssessment(other.assessment);
          if (wanted !== id) return;
          if (assessment) store.set({ compared: { with: other, assessment } });
          else say({ problem: (uncompared = problems[0]) });
        },
        (error) => wanted === id && (uncompared = trouble(error)),
      );
    },
    remove: (id) =>
      void table?.remove(id).then(() => {
        if (store.get().saved.current?.id === id) say({ current: undefined, status: "idle" });
        listAgain();
      }, trouble),
  };
  return {
    actions,
    keep,
    /** What was saved is no longer what is on the page. */
    changed: (): void => {
      const { status } = store.get().saved;
      if (status !== "saving" && status !== "idle") say({ status: "idle" });
    },
    keepAgain: (): void => {
      const { current } = store.get().saved;
      if (current) keep(current.name, current.note ?? "", true);
      else store.set({ drifting: false, opened: undefined });
    },
  };
}
