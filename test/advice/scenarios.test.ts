import { readFileSync } from "node:fs";
import { readOrganization } from "../../CifVersionAdvisor/organization";
import type { QuestionId } from "../../CifVersionAdvisor/knowledge/types";
import { fakeWebApi, type Organization } from "../page/webApi";
import { given, type Answers } from "./support/given";

interface Scenario {
  readonly name: string;
  readonly org: Organization;
  readonly answers: Answers;
  readonly expect: {
    readonly verdict: "1.0";
    readonly apps?: Readonly<Record<string, "1.0">>;
    readonly notes?: readonly string[];
    readonly questions?: Readonly<Partial<Record<QuestionId, { readonly source: string; readonly value?: string }>>>;
  };
}

const scenarios = JSON.parse(readFileSync("host/data/scenarios.json", "utf8")) as readonly Scenario[];
const clock = { now: () => 0, random: () => 0, after: (_ms: number, _act: () => void) => () => undefined };

test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
  "%s",
  async (_, { org, answers, expect: expected }) => {
    const detected = await readOrganization(fakeWebApi(org).webAPI, { clock }).result;
    const { advice, ledger } = given(detected).answering(answers);
    expect(advice.verdict).toBe(expected.verdict);
    const verdicts = Object.fromEntries(advice.apps.map(({ uniqueName, verdict }) => [uniqueName, verdict]));
    expect(verdicts).toEqual(expect.objectContaining(expected.apps ?? {}));
    expect(advice.notes.map(({ id }) => id)).toEqual(expect.arrayContaining([...(expected.notes ?? [])]));
    for (const [id, { source, value }] of Object.entries(expected.questions ?? {})) {
      const entry = ledger[id as QuestionId];
      const said = typeof entry.value === "string" ? entry.value : entry.value.map(String).join(",");
      expect({ id, source: entry.source, value: said }).toEqual({ id, source, value: value ?? said });
    }
  },
);
