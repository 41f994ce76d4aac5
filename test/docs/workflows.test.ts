import { readdirSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

import { root } from "../native/native";
import { read } from "./pages";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}
interface Workflow {
  readonly on: unknown;
  readonly permissions: Record<string, string>;
  readonly jobs: Record<
    string,
    { "runs-on": string; "timeout-minutes": number; permissions?: Record<string, string>; steps: Step[] }
  >;
}

const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
const folder = ".github/workflows";
const workflows = readdirSync(path.join(root, folder)).map(
  (file) => [file, parse(read(`${folder}/${file}`)) as Workflow] as const,
);
const stepsOf = (workflow: Workflow) => Object.values(workflow.jobs).flatMap(({ steps }) => steps);

test("there is one for pushes, one for releases and one for the age of the knowledge", () => {
  expect(workflows.map(([file]) => file).sort()).toEqual(["ci.yml", "knowledge.yml", "release.yml"]);
});

describe.each(workflows)("%s", (file, workflow) => {
  test("may read the contents and nothing else, unless a job says why", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    const more = Object.values(workflow.jobs).filter(({ permissions }) => permissions);
    expect(more).toHaveLength(file === "release.yml" ? 1 : 0);
  });

  test("pins each action to a commit and notes its version", () => {
    const used = Array.from(read(`${folder}/${file}`).matchAll(/uses: (.+)$/gm), ([, use]) => use ?? "");
    expect(used).not.toEqual([]);
    expect(used.filter((use) => !/^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(use))).toEqual([]);
  });

  test("leaves no token behind and ends in time", () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.map((step) => step.with?.["persist-credentials"])).toEqual(checkouts.map(() => false));
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(30);
  });

  test("runs only commands that are there", () => {
    const run = stepsOf(workflow).flatMap((step) =>
      Array.from(step.run?.matchAll(/npm run ([\w:]+)/g) ?? [], ([, name]) => name ?? ""),
    );
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test("a push is held to the README's test command on Node 20 and 22", () => {
  const [, ci] = workflows.find(([file]) => file === "ci.yml") ?? [];
  const job = ci?.jobs.test as unknown as { strategy: { matrix: { node: number[] } } };
  expect(job.strategy.matrix.node).toEqual([20, 22]);
  expect(ci && stepsOf(ci).map(({ run }) => run)).toEqual(expect.arrayContaining(["npm ci", "npm test"]));
});

test("a release is of the version that package.json and the lock have", () => {
  const [, release] = workflows.find(([file]) => file === "release.yml") ?? [];
  const held = release
    ? stepsOf(release).flatMap(({ run = "" }) => /require\('(.+?)'\)\.(\w+)/.exec(run)?.slice(1) ?? [])
    : [];
  expect(held).toEqual(["./package.json", "version", "./Solutions/release.lock.json", "released"]);
});

test("each issue form asks for the exported record", () => {
  const forms = readdirSync(path.join(root, ".github/ISSUE_TEMPLATE")).filter((file) => file !== "config.yml");
  expect(forms.sort()).toEqual(["reading-failed.yml", "wrong-advice.yml", "wrong-fact.yml"]);
  for (const form of forms) {
    const { name, description, body } = parse(read(`.github/ISSUE_TEMPLATE/${form}`)) as {
      name: string;
      description: string;
      body: { type: string; id: string }[];
    };
    expect([name, description].every((text) => text.length > 0)).toBe(true);
    expect(body.map(({ id }) => id)).toContain("record");
  }
});
