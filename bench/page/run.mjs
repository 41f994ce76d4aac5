import { createHost } from "../../host/server.mjs";
import { launch, launchProfile } from "../../scripts/browser.mjs";
import { temporaryFolder } from "../../scripts/temporaryFolder.mjs";
import { median, percentile, spread } from "../statistics.mjs";
import { emptyControl } from "./emptyControl.mjs";
import { answerTimes, openOnce } from "./measure.mjs";

const RUNS = 9;
const ANSWERING = { runs: 5, answers: 40 };

/** A browser keeps what it compiled of a script that came more than once, some time after the page has settled. */
const WARMING = { openings: 4, settling: 2000 };

/** Every opening in a context of its own, which knows nothing of the one before. */
async function coldOpenings(browser, address) {
  const all = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext();
    all.push((await openOnce(context, address)).times);
    await context.close();
  }
  return all;
}

/** Openings in a profile that has seen the page before, as a user's has: contexts without a profile keep nothing compiled. */
async function warmOpenings(address, runs = RUNS) {
  const context = await launchProfile(temporaryFolder("profile"));
  const all = [];
  for (let run = -WARMING.openings; run < runs; run++) {
    const { page, times } = await openOnce(context, address);
    if (run < 0) await page.waitForTimeout(WARMING.settling);
    else all.push(times);
    await page.close();
  }
  await context.close();
  return all;
}

const of = (all, name) => all.map((times) => times[name]);

/** The advisor's time to a verdict beside that of the empty control and of the slowest read. */
const ratioToBoth = (full, bare) =>
  (median(of(full, "fromInit")) / (median(of(bare, "fromInit")) + median(of(full, "slowestRead")))).toFixed(2);

const firstVerdictRow = (page, full, bare) => ({
  page,
  "empty control, init to drawn (ms)": spread(of(bare, "fromInit")),
  "slowest read (ms)": spread(of(full, "slowestRead")),
  "advisor, init to verdict (ms)": spread(of(full, "fromInit")),
  "ratio to both": ratioToBoth(full, bare),
  "init to whole page (ms)": spread(of(full, "wholeFromInit")),
  "whole page from navigation (ms)": spread(of(full, "fromNavigation"), 0),
});

/** Cold and warm, and warm where the server takes its time: milliseconds that each read waits there before it is answered. */
async function firstVerdict(browser, advisor, empty) {
  const bareCold = await coldOpenings(browser, empty);
  const cold = await coldOpenings(browser, advisor);
  const bareWarm = await warmOpenings(empty);
  const warm = await warmOpenings(advisor);
  const slower = [];
  for (const latency of [50, 100, 200]) {
    const full = await warmOpenings(`${advisor}?latency=${latency}`, 5);
    slower.push({
      "each read waits (ms)": latency,
      "slowest read (ms)": spread(of(full, "slowestRead")),
      "advisor, init to first verdict (ms)": spread(of(full, "fromInit")),
      "ratio to both": ratioToBoth(full, bareWarm),
      "init to whole page (ms)": spread(of(full, "wholeFromInit")),
    });
  }
  return { atOnce: [firstVerdictRow("cold", cold, bareCold), firstVerdictRow("warm", warm, bareWarm)], slower };
}

async function answering(browser, address) {
  const runs = [];
  for (let run = 0; run < ANSWERING.runs; run++) {
    const context = await browser.newContext();
    const { page } = await openOnce(context, address, 4);
    await answerTimes(page, 5);
    runs.push(await answerTimes(page, ANSWERING.answers));
    await context.close();
  }
  const over = (value) => spread(runs.map(value), 0);
  return [
    {
      answers: `${ANSWERING.runs} × ${ANSWERING.answers}`,
      "median (ms)": over(({ times }) => median(times)),
      "p95 (ms)": over(({ times }) => percentile(times, 0.95)),
      "longest task (ms)": over(({ longestTask }) => longestTask),
      "layout shift": Math.max(...runs.map(({ shift }) => shift)).toFixed(3),
    },
  ];
}

async function growth(url) {
  const rows = [];
  for (const apps of [60, 600, 6000]) {
    const all = await warmOpenings(`${url}/?org=large-${apps}`, 5);
    rows.push({
      apps,
      "init to verdict (ms)": spread(of(all, "fromInit"), 0),
      "longest task (ms)": spread(of(all, "longestTask"), 0),
    });
  }
  return rows;
}

async function mounts(browser, url) {
  const context = await browser.newContext();
  const { page } = await openOnce(context, url);
  const devtools = await context.newCDPSession(page);
  const used = async () => {
    for (let turn = 0; turn < 3; turn++) await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    const { nodes, jsEventListeners } = await devtools.send("Memory.getDOMCounters");
    return { usedSize, nodes, listeners: jsEventListeners };
  };
  const mount = (times) =>
    page.evaluate(async (count) => {
      const { context, control } = window.__host;
      const Control = control.constructor;
      const target = document.createElement("div");
      document.body.append(target);
      for (let turn = 0; turn < count; turn++) {
        const one = new Control();
        one.init(context, () => undefined, {});
        window.ReactDOM.render(one.updateView(context), target);
        if (turn % 4 === 0) await new Promise((done) => setTimeout(done, 5));
        window.ReactDOM.unmountComponentAtNode(target);
        one.destroy();
      }
      target.remove();
      await new Promise((done) => setTimeout(done, 3000));
      // The host keeps every request for tests to look at, the browser its timing: neither is the control's memory.
      window.__host.requests.length = 0;
      performance.clearResourceTimings();
    }, times);
  await mount(500);
  const before = await used();
  await mount(1000);
  const after = await used();
  await context.close();
  return [
    {
      mounts: 1000,
      "heap grown (KB)": ((after.usedSize - before.usedSize) / 1024).toFixed(0),
      "nodes grown": after.nodes - before.nodes,
      "listeners grown": after.listeners - before.listeners,
    },
  ];
}

/** Everything that is measured in a browser, one after the other on the same machine. */
export async function pageBench() {
  const advisor = await createHost();
  const empty = await createHost({ control: emptyControl() });
  const browser = await launch();
  try {
    return {
      firstVerdict: await firstVerdict(browser, `${advisor.url}/`, `${empty.url}/`),
      answering: await answering(browser, `${advisor.url}/`),
      growth: await growth(advisor.url),
      mounts: await mounts(browser, `${advisor.url}/`),
    };
  } finally {
    await browser.close();
    await advisor.close();
    await empty.close();
  }
}
