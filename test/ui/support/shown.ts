import { advise, buildLedger } from "../../../CifVersionAdvisor/advice";
import type { Given } from "../../../CifVersionAdvisor/advice/types";
import type { Detected, InstalledApp, SetupFacts } from "../../../CifVersionAdvisor/knowledge/facts";
import { textOf } from "../../../CifVersionAdvisor/platform/text";
import type { Actions, View } from "../../../CifVersionAdvisor/ui/view";
import { fakeContext } from "../../page/context";

export const SALES = "msdynce_saleshub";
export const WORKSPACE = "msdyn_CustomerServiceWorkspace";

/** The texts that ship, in English. */
export const english = textOf(fakeContext().context);

const installed = (uniqueName: string): InstalledApp => ({
  id: `id-${uniqueName}`,
  uniqueName,
  name: "",
  session: uniqueName === SALES ? "single" : "multi",
});

export interface Organization {
  readonly apps?: readonly string[];
  readonly setup?: Partial<SetupFacts>;
}

/** What the page is shown for an organization and the admin's answers. */
export const viewOf = ({ apps = [], setup }: Organization, given: Given = {}, whatIf?: Given): View => {
  const detected: Detected = {
    apps: apps.map(installed),
    needs: {},
    evidence: {},
    setup: { apps: apps.map(installed), absentTables: [], ...setup },
  };
  const evaluate = (answers: Given) => {
    const { ledger } = buildLedger(detected, answers);
    return { ledger, advice: advise(ledger, detected.setup) };
  };
  const now = evaluate(given);
  const then = whatIf && evaluate({ ...given, ...whatIf });
  return {
    state: "ready",
    reads: [],
    ...now,
    warnings: [],
    given,
    ...(then && {
      whatIf: { ...then, flip: { changes: [], verdict: then.advice.verdict, unserved: then.advice.unserved } },
    }),
    canUndo: false,
    canRedo: false,
    saved: { where: "nowhere", status: "idle" },
  };
};

/** Actions that write down what was called. */
export const actionsInto = (calls: (readonly [string, ...unknown[]])[]): Actions =>
  new Proxy({} as Actions, {
    get:
      (_, name: string) =>
      (...given: unknown[]) => {
        calls.push([name, ...given]);
      },
  });
