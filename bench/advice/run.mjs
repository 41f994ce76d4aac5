// One evaluation with reasons beside the same eight rules in three rule engines, and a whole advice for twenty apps.
//
// What is compared: the same answers go in as one object; the verdict and the row of every reason come out. All have
// their rules prepared before the clock starts (an engine is constructed once, as its documentation has it, and is even
// told whether a wanted channel is served); none keeps anything of an evaluation for the next. All are warmed up, run
// in turns, and the medians of the runs are compared. Ours also weighs 2.0 and names the app; two engines wait for promises.
import { fileURLToPath } from "node:url";
import { installApart } from "../../scripts/installApart.mjs";
import { engines } from "./engine.mjs";
import { product } from "./product.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
installApart(here, "@gorules/zen-engine");

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
const others = Object.entries(await engines());

for (const answers of cases)
  for (const [name, theirs] of others) {
    const [one, other] = [ours(answers), await theirs(answers)];
    // The first of ours says what the app is; the others say what stands against the version.
    const [ourRows, theirRows] = [one.reasons.slice(1).map(({ row }) => row), other.rows].map((rows) =>
      rows.sort().join(),
    );
    if (one.verdict !== other.verdict || ourRows !== theirRows)
      throw new Error(
        `${one.verdict} ${ourRows} is not ${other.verdict} ${theirRows} of ${name}: ${JSON.stringify(answers)}`,
      );
  }

const mine = () => timed(TIMES, (time) => ours(cases[time % cases.length]));
const foreign = (theirs) => timed(TIMES / 10, (time) => theirs(cases[time % cases.length]), true);
const times = [[], ...others.map(() => [])];
for (let run = -1; run < RUNS; run += 1) {
  const round = [await mine()];
  for (const [, theirs] of others) round.push(await foreign(theirs));
  if (run >= 0) round.forEach((time, at) => times[at].push(time));
}
const [own, ...theirs] = times.map(median);
console.log(`one evaluation with reasons: ${(own * 1000).toFixed(2)} us, median of ${RUNS} runs`);
others.forEach(([name], at) =>
  console.log(
    `the same in ${name}: ${(theirs[at] * 1000).toFixed(0)} us, ${(theirs[at] / own).toFixed(0)} times as long`,
  ),
);
const ratio = theirs[others.findIndex(([name]) => name === "json-rules-engine")] / own;

const twenty = organization(Array.from({ length: 20 }, (_, number) => `contoso_App${number}`));
const chosen = {
  apps: twenty.apps.map(({ uniqueName }) => ({ uniqueName })),
  severalProviders: "must",
  panelSide: "leftMust",
};
const { ledger } = buildLedger(twenty, chosen);
const start = performance.now();
advise(ledger, twenty.setup);
const first = performance.now() - start;
await timed(100, () => advise(ledger, twenty.setup));
const whole = [];
for (let run = 0; run < RUNS; run += 1) whole.push(await timed(20, () => advise(ledger, twenty.setup)));
console.log(
  `a whole advice for 20 apps, flips and open questions included: ${median(whole).toFixed(2)} ms (at most ${MOST_MS}), median of ${RUNS} runs; the very first ${first.toFixed(1)} ms`,
);

if (ratio < RATIO || median(whole) > MOST_MS) process.exitCode = 1;
