/** Runs in the page before anything else: marks when a verdict is first in it, and keeps long tasks and layout shifts. */
export const watch = () => {
  window.__bench = { longTasks: [], shifts: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.__bench.longTasks.push({ startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, value, hadRecentInput } of list.getEntries()) {
      if (!hadRecentInput) window.__bench.shifts.push({ startTime, value });
    }
  }).observe({ type: "layout-shift", buffered: true });
  new MutationObserver((_, observer) => {
    const seen = (name, selector) => {
      if (performance.getEntriesByName(name).length > 0 || !document.querySelector(selector)) return;
      performance.mark(name);
      requestAnimationFrame(() => setTimeout(() => performance.mark(`${name} painted`)));
    };
    seen("verdict", ".cif-why, [data-empty]");
    seen("whole", "[data-cif-state='ready'][data-cif-verdict]");
    if (performance.getEntriesByName("whole").length > 0) observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributes: true });
};

/** Opens the page once; times in milliseconds. The longest task is the control's: those before its `init` are the platform's. */
export async function openOnce(context, address, slowdown = 1) {
  const page = await context.newPage();
  await page.addInitScript(watch);
  if (slowdown > 1) {
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  }
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName("whole painted").length > 0, undefined, {
    timeout: 60_000,
  });
  const times = await page.evaluate(() => {
    const at = (name) => performance.getEntriesByName(name)[0].startTime;
    const reads = performance.getEntriesByType("resource").filter(({ name }) => name.includes("/api/data/"));
    return {
      fromInit: at("verdict painted") - at("control-init"),
      wholeFromInit: at("whole painted") - at("control-init"),
      fromNavigation: at("whole painted"),
      slowestRead: Math.max(0, ...reads.map(({ duration }) => duration)),
      longestTask: Math.max(
        0,
        ...window.__bench.longTasks
          .filter(({ startTime, duration }) => startTime + duration > at("control-init"))
          .map(({ duration }) => duration),
      ),
      shift: window.__bench.shifts.reduce((sum, { value }) => sum + value, 0),
    };
  });
  return { page, times };
}

/**
 * From a press on a question's other answer to the frame after it, for each answer in turn, `pause` ms after the last. What
 * moves in the frame that shows an answer was asked for, also where a busy machine takes more than the browser's half
 * second: it is no shift.
 */
export async function answerTimes(page, answers, pause = 300) {
  const give = async ({ answers, pause }) => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const times = [];
    const frames = [];
    window.__bench.longTasks.length = 0;
    for (let turn = 0; turn < answers; turn++) {
      const inputs = [...document.querySelectorAll("[data-cif-question] input[type=radio]:not(:checked)")].filter(
        (input) => !input.disabled,
      );
      const input = inputs[(turn * 7) % inputs.length];
      const start = performance.now();
      input.click();
      await painted();
      const end = performance.now();
      times.push(end - start);
      frames.push({ start, end });
      await new Promise((done) => setTimeout(done, pause));
    }
    const durations = window.__bench.longTasks.map(({ duration }) => duration);
    const asked = ({ startTime }) => frames.some(({ start, end }) => startTime >= start && startTime <= end);
    const shift = window.__bench.shifts.filter((one) => !asked(one)).reduce((sum, { value }) => sum + value, 0);
    return { times, longestTask: Math.max(0, ...durations), shift };
  };
  return page.evaluate(give, { answers, pause });
}
