// Runs the tests in one warm process, from one bundle a room. It is evaluated anew for mutants of what is made when a
// module loads, so that rule tables are mutated like everything else; and a mutant costs milliseconds.
import { commonTokens, declareClassPlugin, declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { compiled } from "./compiled.mjs";
import { KeepingReporter } from "./reporter.mjs";

const NAMESPACE = "__stryker__";
/** Nothing here waits for real time, so a test that takes this long waits for what never comes. */
const LONGEST = { ticks: 50, ms: 100 };

const roomOf = (file) => /CifVersionAdvisor[\\/](\w+)/.exec(file)?.[1];

/** Runs a test, and fails it when its promise stays open. Ticks are counted: a process that was halted made none. */
async function inTime(run) {
  let timer;
  let left = LONGEST.ticks;
  const late = new Promise((_, fail) => {
    timer = setInterval(() => left-- || fail(new Error("Nothing came.")), LONGEST.ms);
  });
  try {
    await Promise.race([run(), late]);
  } finally {
    clearInterval(timer);
  }
}

class WarmRunner {
  /** What the instrumented code reads of the mutant; it keeps the object it finds first. */
  namespace = {};
  /** Ids of tests, those that noticed a mutant last first. */
  noticing = [];
  /** Milliseconds by id of test, without a mutant. */
  took = new Map();
  /** By room: its tests, evaluated anew at each call, and once for mutants that need no more. */
  rooms = new Map();

  constructor(options) {
    this.folders = options.warm.rooms;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    globalThis[NAMESPACE] = this.namespace;
    for (const [room, tests] of Object.entries(this.folders)) {
      const declared = await compiled(tests);
      const load = () => declared().map(({ id, run }) => ({ id: `${room} > ${id}`, run }));
      this.rooms.set(room, { load });
    }
  }

  async dryRun() {
    const { namespace } = this;
    namespace.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const room of this.rooms.values()) {
      room.unmutated = room.load();
      for (const { id, run } of room.unmutated) {
        namespace.currentTestId = id;
        const start = performance.now();
        try {
          await inTime(run);
        } catch (error) {
          return { status: "error", errorMessage: `${id}: ${error.message}` };
        } finally {
          namespace.currentTestId = undefined;
        }
        const timeSpentMs = performance.now() - start;
        this.took.set(id, timeSpentMs);
        tests.push({ id, name: id, status: 0, timeSpentMs });
      }
    }
    return { status: "complete", tests, mutantCoverage: namespace.mutantCoverage };
  }

  /** Those that noticed mutants last come first, then the quick ones: most mutants then cost one test or two. */
  inOrder(tests) {
    const place = ({ id }) => this.noticing.indexOf(id) >>> 0;
    const time = ({ id }) => this.took.get(id) ?? 0;
    return tests.sort((one, other) => place(one) - place(other) || time(one) - time(other));
  }

  /** The filtered tests of the mutant's own room. */
  async mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment }) {
    const { namespace } = this;
    const room = this.rooms.get(roomOf(activeMutant.fileName));
    room.unmutated ??= room.load();
    Object.assign(namespace, { activeMutant: activeMutant.id, hitCount: hitLimit && 0, hitLimit });
    let nrOfTests = 0;
    let id = "loading";
    try {
      const tests = reloadEnvironment ? room.load() : room.unmutated;
      for (const test of this.inOrder(tests.filter((one) => !testFilter || testFilter.includes(one.id)))) {
        id = test.id;
        nrOfTests += 1;
        await inTime(test.run);
      }
    } catch (error) {
      if (namespace.hitCount > hitLimit) return { status: "timeout", reason: "ran in circles" };
      this.noticing = [id, ...this.noticing.filter((other) => other !== id)];
      return { status: "killed", killedBy: [id], failureMessage: String(error?.message).slice(0, 200), nrOfTests };
    } finally {
      namespace.activeMutant = undefined;
    }
    return { status: "survived", nrOfTests };
  }
}

const create = (options) => new WarmRunner(options);
create.inject = [commonTokens.options];

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, "warm", create),
  declareClassPlugin(PluginKind.Reporter, "keeping", KeepingReporter),
];
