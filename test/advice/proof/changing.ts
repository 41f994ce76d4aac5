import type { Flip } from "../../../CifVersionAdvisor/advice/types";
import { overallByHand, unservedByHand } from "./byHand";
import type { ClassName } from "./classes";
import { dimensions, type Answered } from "./space";

/** Apps in scope by unique name, and answers. */
export interface Situation {
  readonly apps: Readonly<Record<string, ClassName>>;
  readonly answers: Answered;
}

interface Step {
  readonly subject: string;
  readonly apply: (situation: Situation) => Situation;
}

const without = (apps: Situation["apps"], name: string): Situation["apps"] =>
  Object.fromEntries(Object.entries(apps).filter(([one]) => one !== name));

const ofApp = (name: string, kind: ClassName): readonly Step[] => {
  const subject = `app ${name}`;
  const becoming = (other: ClassName): Step => ({
    subject,
    apply: ({ apps, answers }) => ({ apps: { ...apps, [name]: other }, answers }),
  });
  const leaving: Step = { subject, apply: ({ apps, answers }) => ({ apps: without(apps, name), answers }) };
  return kind === "unknown" ? [leaving, becoming("single"), becoming("otherMulti")] : [leaving];
};

/** Everything the admin can say otherwise, one at a time. */
const steps = ({ apps, answers }: Situation): readonly Step[] => [
  ...Object.entries(apps).flatMap(([name, kind]) => ofApp(name, kind)),
  ...dimensions.flatMap(({ id, values }) =>
    values
      .filter((value) => value !== "unknown" && String(value) !== String(answers[id]))
      .map((value): Step => ({
        subject: id,
        apply: (situation) => ({ ...situation, answers: { ...situation.answers, [id]: value } }),
      })),
  ),
];

const inWords = (subjects: readonly string[], verdict: string, unserved: number): string =>
  `${[...subjects].sort().join(" and ")}: ${verdict}, ${unserved} unserved`;

/** What each set of steps leads to, where that is another verdict; each once. */
function flipsAmong(sets: readonly (readonly Step[])[], situation: Situation): readonly string[] {
  const now = overallByHand(Object.values(situation.apps), situation.answers);
  const found = sets.flatMap((set) => {
    const after = set.reduce((before, { apply }) => apply(before), situation);
    const apps = Object.values(after.apps);
    if (apps.length === 0) return [];
    const verdict = overallByHand(apps, after.answers);
    const subjects = set.map(({ subject }) => subject);
    return verdict === now ? [] : [inWords(subjects, verdict, unservedByHand(apps, after.answers))];
  });
  return [...new Set(found)].sort();
}

/** By trying everything: all single answers that change the verdict, or, when there is none, all pairs. */
export function flipsByHand(situation: Situation): readonly string[] {
  const all = steps(situation);
  const ones = flipsAmong(
    all.map((step) => [step]),
    situation,
  );
  if (ones.length > 0) return ones;
  const pairs = all.flatMap((one, place) =>
    all
      .slice(place + 1)
      .filter(({ subject }) => subject !== one.subject)
      .map((other) => [one, other]),
  );
  return flipsAmong(pairs, situation);
}

export const flipsInWords = (flips: readonly Flip[]): readonly string[] =>
  flips
    .map(({ changes, verdict, unserved }) =>
      inWords(
        changes.map(({ question, value, app = value }) => (question === "apps" ? `app ${app}` : question)),
        verdict,
        unserved,
      ),
    )
    .sort();
