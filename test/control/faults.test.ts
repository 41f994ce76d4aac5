import { contoso } from "../organization/support/contoso";
import { FAULTS, TABLES, type Fault } from "../organization/support/faults";
import type { Entry } from "../../CifVersionAdvisor/advice/types";
import type { QuestionId } from "../../CifVersionAdvisor/knowledge/types";
import type { Store, View } from "../../CifVersionAdvisor/ui/view";
import { keepResult } from "../support/keepResult";
import { mount } from "./support/mount";

/** The table each answer is read from, and the tables each finding rests on. */
const QUESTIONS: Readonly<Record<string, string>> = {
  apps: "appmodule",
  customerService: "appmodule",
  cloud: "systemuser",
  severalProviders: "msdyn_appconfiguration",
  channelAnalytics: "msdyn_channelprovider",
  notificationTemplates: "msdyn_notificationtemplate",
  applicationTabTemplates: "msdyn_applicationtabtemplate",
  sessionTemplates: "msdyn_sessiontemplate",
};
const FINDINGS: Readonly<Record<string, readonly string[]>> = {
  "provider1-in-multisession-app": ["msdyn_ciprovider", "appmodule"],
  "provider1-api-version-2": ["msdyn_ciprovider"],
  "provider2-without-multisession-app": ["msdyn_channelprovider", "appmodule"],
  "provider2-without-profile": ["msdyn_channelprovider", "msdyn_appconfiguration", "appmodule"],
};
let tried = 0;
let held = 0;

/** Longer than any read may take, waits between its tries included. */
const ALL_READ = 10_500;

const answersOf = ({ ledger }: View) =>
  Object.fromEntries(Object.keys(QUESTIONS).map((id) => [id, ledger[id as QuestionId]])) as Partial<View["ledger"]>;
const findingsOf = ({ advice }: View) =>
  Object.keys(FINDINGS).filter((id) => advice?.notes.some((note) => note.id === id));

/** What the page is given to show with a fault at a table; drawn as well when asked, since drawing takes its time. */
async function shownWith(table?: string, fault?: Fault, drawn = false) {
  const answers = table && fault ? { [table]: fault.answer(table) } : {};
  const page = mount({ organization: contoso, stored: null, answers, drawn: false });
  await jest.advanceTimersByTimeAsync(ALL_READ);
  const { store } = page.control.updateView(page.context as never).props as { readonly store: Store };
  const view = store.view();
  if (drawn) {
    page.draw();
    expect(page.root()?.dataset.cifState).toBe("ready");
    for (const id of Object.keys(QUESTIONS))
      expect(page.find(`[data-cif-question="${id}"]`)?.dataset.cifSource).toBe(view.ledger[id as QuestionId].source);
  }
  const findings = findingsOf(view);
  const shown = { state: view.state, answers: answersOf(view), findings, dirty: page.notified() };
  page.destroy();
  return shown;
}

/** The answer itself, without how and when it was read. */
const said = (entry?: Entry<unknown>) => ({ value: entry?.value, source: entry?.source });

describe("the whole control with everything that can happen to a read", () => {
  let whole: Awaited<ReturnType<typeof shownWith>>;
  beforeAll(async () => {
    jest.useFakeTimers();
    whole = await shownWith();
  });
  afterAll(() => {
    jest.useRealTimers();
    const { version } = jest.requireActual<{ version: string }>("react");
    keepResult(`faults-react-${version}`, { what: "read faults", where: `the control, React ${version}`, tried, held });
  });

  test("without a fault every answer is the organization's", () => {
    expect(Object.values(whole.answers).map(({ source }) => source)).toEqual(
      Object.keys(QUESTIONS).map((id) => (id === "apps" ? "assumed" : "environment")),
    );
    expect(whole.findings).toEqual(["provider1-in-multisession-app", "provider1-api-version-2"]);
  });

  const combinations = TABLES.flatMap((table, row) =>
    FAULTS.map((fault, column) => [table, fault.name, fault, (row + column) % TABLES.length === 0] as const),
  );

  test.each(combinations)("%s: %s", async (table, _, fault, drawn) => {
    tried++;
    const { state, answers, findings, dirty } = await shownWith(table, fault, drawn);
    expect(state).toBe("ready");
    for (const [id, answer] of Object.entries(answers)) {
      if (fault.facts === "same" || QUESTIONS[id] !== table)
        expect([id, said(answer)]).toEqual([id, said(whole.answers[id as QuestionId])]);
      else expect([id, answer.source]).not.toEqual([id, "environment"]);
    }
    const unread = fault.facts === "none" && fault.outcome(table) !== "notThere";
    expect(findings.filter((id) => unread && FINDINGS[id]?.includes(table))).toEqual([]);
    if (fault.facts === "same") expect(findings).toEqual(whole.findings);
    expect(dirty).toBe(0);
    held++;
  });
});
