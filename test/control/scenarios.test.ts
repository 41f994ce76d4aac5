import scenarios from "../../host/data/scenarios.json";
import type { Organization } from "../page/webApi";
import { mount, ready, type Mounted } from "./support/mount";

interface Scenario {
  readonly name: string;
  readonly org: Organization;
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly expect: {
    readonly verdict: string;
    readonly apps?: Readonly<Record<string, string>>;
    readonly notes?: readonly string[];
    readonly questions?: Readonly<Record<string, { readonly source: string; readonly value?: string }>>;
  };
}

/** The answers as a form's column would hold them. */
const stored = (answers: Scenario["answers"]): string | null =>
  Object.keys(answers).length === 0
    ? null
    : JSON.stringify({
        schema: "cif-assessment/1",
        ledger: Object.fromEntries(
          Object.entries(answers).map(([question, value]) => [
            question,
            {
              source: "you",
              value: question === "apps" ? (value as string[]).map((uniqueName) => ({ uniqueName })) : value,
            },
          ]),
        ),
      });

const shown = (page: Mounted, { apps = {}, notes = [], questions = {} }: Scenario["expect"]) => ({
  verdict: page.root()?.dataset.cifVerdict,
  apps: Object.fromEntries(
    Object.keys(apps).map((name) => [name, page.find(`[data-cif-app="${name}" i]`)?.dataset.cifVerdict]),
  ),
  notes: notes.filter((id) => page.find(`[data-cif-note="${id}"]`)),
  questions: Object.fromEntries(
    Object.entries(questions).map(([id, { value }]) => {
      const data = page.find(`[data-cif-question="${id}"]`)?.dataset;
      return [id, { source: data?.cifSource, ...(value !== undefined && { value: data?.cifValue }) }];
    }),
  ),
});

test.each((scenarios as unknown as Scenario[]).map((scenario) => [scenario.name, scenario] as const))(
  "%s",
  async (_, { org, answers, expect: wanted }) => {
    const page = await ready(mount({ organization: org, stored: stored(answers) }));
    expect(shown(page, wanted)).toEqual({ apps: {}, notes: [], questions: {}, ...wanted });
    page.destroy();
  },
);
