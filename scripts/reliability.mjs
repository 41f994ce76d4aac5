// npm run reliability: turns what the last "npm test" counted, and the last mutation run, into docs/RELIABILITY.md.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";

const RESULTS = "test/results";
const MUTATION = "docs/results/mutation.json";
const read = (file) => JSON.parse(readFileSync(file, "utf8"));

if (!existsSync(RESULTS)) {
  console.error('There are no results: run "npm test" first.');
  process.exit(1);
}
const lines = readdirSync(RESULTS)
  .filter((name) => name.endsWith(".json") && name !== "jest.json")
  .sort()
  .flatMap((name) => read(`${RESULTS}/${name}`))
  // What has no count is a measurement, and not for this page.
  .filter(({ tried }) => tried !== undefined)
  .map(({ what, where, tried, held }) => `| ${what} | ${where} | ${tried} | ${held} | ${tried - held} |`);

const mutation = existsSync(MUTATION)
  ? [read(MUTATION)]
      .flat()
      .map(
        ({ date, scope, killed, survived, score }) => `| ${scope} | ${killed} | ${survived} | ${score} % | ${date} |`,
      )
  : [];
const tests = existsSync(`${RESULTS}/jest.json`) ? read(`${RESULTS}/jest.json`) : undefined;

writeFileSync(
  "docs/RELIABILITY.md",
  `# Reliability

Written by \`npm run reliability\` from the results of \`npm test\`. Do not edit: run both again.
${tests ? `\nThat run: ${tests.numPassedTests} tests passed, ${tests.numFailedTests} failed.\n` : ""}
## Tried and held

| What | Where | Tried | Held | Lost |
| --- | --- | --- | --- | --- |
${lines.join("\n")}

## Mutations

Small faults put into the code one at a time; a test must notice each. Survivors and why: [mutation.md](mutation.md).

| Folder | Noticed | Not noticed | Score | Run on |
| --- | --- | --- | --- | --- |
${mutation.join("\n")}
`,
);
console.log(`docs/RELIABILITY.md: ${lines.length} lines`);
