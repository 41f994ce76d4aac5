import { contoso } from "../organization/support/contoso";
import { FAULTS, TABLES, type Fault } from "../organization/support/faults";
import { mount, type Mounted } from "./support/mount";

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

const answersOf = (page: Mounted) =>
  Object.fromEntries(
    Object.keys(QUESTIONS).map((id) => {
      const { cifSource, cifValue } = page.find(`[data-cif-question="${id}"]`)?.dataset ?? {};
      return [id, { source: cifSource, value: cifValue }];
    }),
  );
const findingsOf = (page: Mounted) => Object.keys(FINDINGS).filter((id) => page.find(`[data-cif-note="${id}"]`));

/** What the page shows with a fault at a table. */
async function shownWith(table?: string, fault?: Fault) {
  const answers = table && fault ? { [table]: fault.answer(table) } : {};
  // Drawn once: what is drawn while reads are under way is tried by the lifecycle.
  const page = mount({ organization: contoso, stored: null, answers, drawn: false });
  await jest.advanceTimersByTimeAsync(ALL_READ);
  page.draw();
  expect(page.root()?.dataset.cifState).toBe("ready");
  const shown = { answers: answersOf(page), findings: findingsOf(page), dirty: page.notified() };
  page.destroy();
  return shown;
}

describe("the whole control with everything that can happen to a read", () => {
  let whole: Awaited<ReturnType<typeof shownWith>>;
  beforeAll(async () => {
    jest.useFakeTimers();
    whole = await shownWith();
  });
  afterAll(() => {
    jest.useRealTimers();
    console.log(`Read faults in the control: ${tried} combinations tried, ${held} held.`);
  });

  test("without a fault every answer is the organization's", () => {
    expect(Object.values(whole.answers).map(({ source }) => source)).toEqual(
      Object.keys(QUESTIONS).map((id) => (id === "apps" ? "assumed" : "environment")),
    );
    expect(whole.findings).toEqual(["provider1-in-multisession-app", "provider1-api-version-2"]);
  });

  test.each(TABLES.flatMap((table) => FAULTS.map((fault) => [table, fault.name, fault] as const)))(
    "%s: %s",
    async (table, _, fault) => {
      tried++;
      const { answers, findings, dirty } = await shownWith(table, fault);
      for (const [id, answer] of Object.entries(answers)) {
        if (fault.facts === "same" || QUESTIONS[id] !== table) expect([id, answer]).toEqual([id, whole.answers[id]]);
        else expect([id, answer.source]).not.toEqual([id, "environment"]);
      }
      const unread = fault.facts === "none" && fault.outcome(table) !== "notThere";
      expect(findings.filter((id) => unread && FINDINGS[id]?.includes(table))).toEqual([]);
      if (fault.facts === "same") expect(findings).toEqual(whole.findings);
      expect(dirty).toBe(0);
      held++;
    },
  );
});
