import { readFileSync } from "node:fs";
import path from "node:path";
import type { QuestionId } from "../../CifVersionAdvisor/knowledge/types";
import type { Organization } from "../page/webApi";
import { read } from "./support/reading";

interface Scenario {
  readonly name: string;
  readonly org: Organization;
  readonly expect: {
    readonly questions?: Partial<Record<QuestionId, { readonly source: string; readonly value?: unknown }>>;
  };
}
const file = path.join(__dirname, "../../host/data/scenarios.json");
const scenarios = JSON.parse(readFileSync(file, "utf8")) as readonly Scenario[];

test.each(scenarios.map((one) => [one.name, one] as const))(
  "%s: read as expected",
  async (_, { org, expect: wanted }) => {
    const { detected, requests } = await read(org);
    expect(requests.length).toBeLessThanOrEqual(9);
    const { apps, cloud, customerService, needs } = detected;
    const answers: Partial<Record<QuestionId, unknown>> = { apps, cloud, customerService, ...needs };
    for (const [question, { source, value }] of Object.entries(wanted.questions ?? {}))
      if (source === "environment") expect([question, answers[question as QuestionId]]).toEqual([question, value]);
      else if (source !== "you") expect(answers[question as QuestionId]).toBeUndefined();
    const missing = Object.keys(org.faults ?? {}).filter(
      (table) => !detected.evidence.apps?.some((one) => one.table === table),
    );
    expect(missing).toEqual([]);
  },
);
