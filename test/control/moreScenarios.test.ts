import type { Entry } from "../../CifVersionAdvisor/advice/types";
import type { QuestionId } from "../../CifVersionAdvisor/knowledge/types";
import type { Store, View } from "../../CifVersionAdvisor/ui/view";
import { appScenarios } from "./support/appScenarios";
import { mount } from "./support/mount";
import type { Expected, Scenario } from "./support/moreScenario";
import { setupScenarios } from "./support/setupScenarios";

/** Longer than any read may take. */
const ALL_READ = 10_500;

/** The answers as a form's column would hold them. */
const stored = (answers: Scenario[2]): string => {
  const asApps = (value: Scenario[2][string]) =>
    typeof value === "string" ? value : value.map((app) => (typeof app === "string" ? { uniqueName: app } : app));
  const entries = Object.entries(answers).map(([id, value]) => [
    id,
    { source: "you", value: id === "apps" ? asApps(value) : value },
  ]);
  return JSON.stringify({ schema: "cif-assessment/1", ledger: Object.fromEntries(entries) as unknown });
};

async function viewOf(organization: Scenario[1], answers: Scenario[2]): Promise<View> {
  const page = mount({ organization, stored: stored(answers), drawn: false });
  await jest.advanceTimersByTimeAsync(ALL_READ);
  const { store } = page.control.updateView(page.context as never).props as { readonly store: Store };
  const view = store.view();
  page.destroy();
  return view;
}

const wordsOf = (list: string | undefined) => (list === undefined ? [] : list.split(" "));

/** What the view says of everything that is expected, in the same words. */
function shown({ state, advice, ledger }: View, { unserved, apps, notes, answers = [] }: Expected): unknown {
  if (state !== "ready" || !advice) return state;
  const has = (id: string) => advice.notes.some((note) => note.id === id);
  const answer = (id: string) => {
    const { source, value }: Entry<string | readonly (string | View["ledger"]["apps"]["value"][number])[]> =
      ledger[id as QuestionId];
    const list = typeof value === "string" ? [value] : value;
    const named = list.flatMap((one) => (typeof one === "string" ? one : one.inScope ? one.uniqueName : []));
    return `${id} ${source} ${[...named].sort().join(",")}`;
  };
  return {
    verdict: advice.verdict,
    ...(unserved !== undefined && { unserved: advice.unserved }),
    ...(apps && {
      apps: advice.apps.map(({ uniqueName, verdict, cause }) => [uniqueName, verdict, cause ?? []].flat().join(" ")),
    }),
    ...(notes !== undefined && {
      notes: wordsOf(notes)
        .map((word) => word.replace("!", ""))
        .map((id) => (has(id) ? id : `!${id}`))
        .join(" "),
    }),
    ...(answers.length > 0 && { answers: answers.map((line) => answer(line.split(" ")[0] ?? "")) }),
  };
}

beforeAll(() => void jest.useFakeTimers());
afterAll(() => void jest.useRealTimers());

test.each([...appScenarios, ...setupScenarios])("%s", async (_, organization, answers, expected) => {
  expect(shown(await viewOf(organization, answers), expected)).toEqual(expected);
});
