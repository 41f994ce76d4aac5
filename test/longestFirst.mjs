import path from "node:path";
import { fileURLToPath } from "node:url";
import sequencer from "@jest/test-sequencer";

const Sequencer = sequencer.default ?? sequencer;
const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * Test files that start first: those that do not wait for the build, then the longest, so that none is left at the end with
 * one worker waiting. The proofs come before all for another reason too: a library that extends arrays makes `map` and
 * `filter` several times slower in its whole worker.
 */
const FIRST = [
  "advice/proof/oneApp",
  "advice/proof/explained",
  "assessment/mutations",
  "control/lifecycle",
  "control/faults",
  "control/scenarios",
  "browser/accessibility",
  "browser/hostile",
  "browser/layout",
  "browser/keepingOnForm",
  "browser/faults",
  "browser/keeping",
  "browser/readFaults",
  "browser/keyboard",
  "browser/scenarios",
  "browser/readiness",
  "browser/host",
  "browser/package",
  "browser/speed",
  "solutions/faults",
];

const placeOf = (file) => {
  const name = path
    .relative(here, file)
    .replace(/\.test\.tsx?$/, "")
    .split(path.sep)
    .join("/");
  const place = FIRST.indexOf(name);
  return place < 0 ? FIRST.length : place;
};

export default class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => placeOf(one.path) - placeOf(other.path));
  }
}
