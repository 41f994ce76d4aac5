import type { Given } from "../advice/types";
import type { State } from "./state";

/** Steps back and forth an admin can take; the oldest is dropped first. */
const LONGEST = 100;

type Answers = Pick<State, "given" | "past" | "future" | "flip">;

export const take = (state: Answers, given: Given): Answers => ({
  given,
  past: [...state.past, state.given].slice(-LONGEST),
  future: [],
  flip: undefined,
});

export const undo = ({ given, past, future }: Answers): Answers | undefined => {
  const last = past[past.length - 1];
  return last && { given: last, past: past.slice(0, -1), future: [given, ...future], flip: undefined };
};

export const redo = ({ given, past, future }: Answers): Answers | undefined => {
  const [next, ...rest] = future;
  return next && { given: next, past: [...past, given], future: rest, flip: undefined };
};
