import type { Clash } from "../../../CifVersionAdvisor/advice/types";
import { HARMLESS, serves } from "./byHand";
import { CLASSES, type ClassName } from "./classes";
import { dimensions, type Answered } from "./space";

/** Whether some version serves when nothing but these answers holds, in such an app or, without it, in any. */
function servedUnder(name: ClassName, clashes: readonly Clash[]): boolean {
  const held = Object.fromEntries(
    clashes.map(({ question, value }) => [question, question === "channels" ? value.split(",") : value]),
  );
  const answers = { ...HARMLESS, ...held };
  const inAnyApp = !clashes.some(({ question }) => question === "host");
  const runs1 = inAnyApp || name === "single" || name === "unknown";
  const runs2 = inAnyApp || name === "workspace" || name === "omnichannel";
  return (runs1 && serves("1.0", answers)) || (runs2 && serves("2.0", answers));
}

const wordOf = (value: string | readonly string[]): string => (typeof value === "string" ? value : value.join(","));

/** Every choice of at most this many. */
const choices = <Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] =>
  most === 0
    ? [[]]
    : [[], ...items.flatMap((item, place) => choices(items.slice(place + 1), most - 1).map((some) => [item, ...some]))];

const MORE_THAN_VERSIONS = 3;

/** Every set of answers that leaves no version and of which none can be left out, by trying all sets of up to three. */
export function smallestClashes(name: ClassName, answers: Answered): readonly (readonly Clash[])[] {
  const members: readonly Clash[] = [
    { question: "host", value: CLASSES[name].session },
    ...dimensions
      .map(({ id }) => ({ question: id, value: wordOf(answers[id]) }))
      .filter(({ question, value }) => value !== wordOf(HARMLESS[question])),
  ];
  return choices(members, MORE_THAN_VERSIONS).filter(
    (set) =>
      !servedUnder(name, set) &&
      set.every((member) =>
        servedUnder(
          name,
          set.filter((one) => one !== member),
        ),
      ),
  );
}
