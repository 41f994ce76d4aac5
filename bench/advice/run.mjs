// One evaluation with reasons beside the same eight rules in json-rules-engine, and a whole advice for twenty apps.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { engineOf } from "./engine.mjs";
import { product } from "./product.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const library = `${here}node_modules/json-rules-engine/dist/index.js`;
if (!existsSync(library))
  spawnSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], { cwd: here, stdio: "inherit" });
const imported = await import(pathToFileURL(library).href);

const RUNS = 9;
const TIMES = 5000;
const RATIO = 50;
const MOST_MS = 8;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds of one call, the mean of a run of many. */
async function timed(times, act, wait = false) {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) void (wait ? await act(time) : act(time));
  return (performance.now() - start) / times;
}

const { advise, answersOf, appsOf, buildLedger, outcomeOf, reasonsOf } = await product();
const organization = (names) => {
  const apps = names.map((uniqueName, id) => ({
    id: `${id}`,
    uniqueName,
    name: uniqueName,
    session: id % 3 ? "single" : "multi",
  }));
  return { apps, needs: {}, evidence: {}, setup: { apps, absentTables: [] } };
};

const hub = organization(["Customerservicehub"]);
const answersWith = (given) => answersOf(buildLedger(hub, given).ledger);
const cases = [
  {},
  { severalProviders: "must", sessionTemplates: "must" },
  { channels: ["customMessaging"], panelSide: "leftMust" },
  { customerService: "no", channelAnalytics: "nice" },
].map(answersWith);

/** Verdict and reasons, nothing more: the engine knows neither clashes nor ways out. */
const ours = (answers) => {
  const { verdict } = outcomeOf(answers);
  return { verdict, reasons: reasonsOf(appsOf(answers), answers) };
};
const theirs = engineOf({ Engine: imported.Engine ?? imported.default.Engine });

for (const answers of cases) {
  const [one, other] = [ours(answers), await theirs(answers)];
  if (one.verdict !== other.verdict)
    throw new Error(`${one.verdict} is not ${other.verdict}: ${JSON.stringify(answers)}`);
}

const mine = [];
const engine = [];
for (let run = 0; run < RUNS; run += 1) {
  mine.push(await timed(TIMES, (time) => ours(cases[time % cases.length])));
  engine.push(await timed(TIMES, (time) => theirs(cases[time % cases.length]), true));
}
const ratio = median(engine) / median(mine);
console.log(
  `one evaluation with reasons: ${(median(mine) * 1000).toFixed(2)} us, json-rules-engine ${(median(engine) * 1000).toFixed(1)} us, ratio ${ratio.toFixed(0)} (at least ${RATIO}), medians of ${RUNS} runs`,
);

const twenty = organization(Array.from({ length: 20 }, (_, number) => `contoso_App${number}`));
const chosen = {
  apps: twenty.apps.map(({ uniqueName }) => ({ uniqueName })),
  severalProviders: "must",
  panelSide: "leftMust",
};
const { ledger } = buildLedger(twenty, chosen);
const whole = [];
for (let run = 0; run < RUNS; run += 1) whole.push(await timed(20, () => advise(ledger, twenty.setup)));
console.log(
  `a whole advice for 20 apps, flips and open questions included: ${median(whole).toFixed(2)} ms (at most ${MOST_MS}), median of ${RUNS} runs`,
);

if (ratio < RATIO || median(whole) > MOST_MS) process.exitCode = 1;
