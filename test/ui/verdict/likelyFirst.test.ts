import type { Change, Flip, Ledger } from "../../../CifVersionAdvisor/advice/types";
import { likelyFirst } from "../../../CifVersionAdvisor/ui/verdict/likelyFirst";
import { SALES, viewOf } from "../support/shown";

const { ledger: given } = viewOf({ apps: [SALES] }, { channels: ["telephony"] });
const ledger: Ledger = { ...given, cloud: { ...given.cloud, value: "gcc", source: "environment" } };
const flip = (...changes: readonly Change[]): Flip => ({ changes, verdict: "neither", unserved: 0 });

const ANSWERED = flip({ question: "channels", value: "sms" });
const READ = flip({ question: "cloud", value: "dod" });
const ASSUMED = flip({ question: "panelSide", value: "leftMust" });
const OUT_OF_SCOPE = flip({ question: "apps", value: SALES });
const UNKNOWN = flip({ question: "enterprise", value: "no" });
const SESSION = flip({ question: "apps", value: "multi", app: "contoso_Gone" });

test("what is not known comes before what is assumed, and that before what was answered or read", () => {
  const flips = [READ, OUT_OF_SCOPE, ANSWERED, ASSUMED, UNKNOWN, SESSION];
  expect(likelyFirst(flips, ledger)).toEqual([UNKNOWN, SESSION, OUT_OF_SCOPE, ASSUMED, READ, ANSWERED]);
});

test("of two answers the firmer one counts", () => {
  const [unknown, answered] = [UNKNOWN, ANSWERED].flatMap(({ changes }) => changes);
  if (!unknown || !answered) throw new Error("no change");
  const two = flip(unknown, answered);
  expect(likelyFirst([two, ASSUMED, UNKNOWN], ledger)).toEqual([UNKNOWN, ASSUMED, two]);
});

test("nothing is left out, and the advice stays as it is", () => {
  const flips = Object.freeze([ANSWERED, UNKNOWN]);
  expect(likelyFirst(flips, ledger)).toHaveLength(2);
  expect(flips).toEqual([ANSWERED, UNKNOWN]);
});
