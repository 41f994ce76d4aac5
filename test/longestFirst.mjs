import path from "node:path";
import { fileURLToPath } from "node:url";
import sequencer from "@jest/test-sequencer";

const Sequencer = sequencer.default ?? sequencer;
const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * Test files that start first, so that none of them is left at the end with one worker waiting. The proof is among them for
 * another reason too: a library that extends arrays makes `map` and `filter` several times slower in its whole worker.
 */
const FIRST = [
  "browser/accessibility",
  "advice/proof/oneApp",
  "advice/proof/explained",
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
  "assessment/mutations",
  "browser/package",
  "control/lifecycle",
  "control/faults",
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
