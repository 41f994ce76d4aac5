import { createAdvisor, type Advisor } from "../advisor/createAdvisor";
import type { Kept } from "../advisor/doors";
import type { Text } from "../assessment/text";
import type { Surroundings } from "../ui/view";
import { boundOf } from "./bound";
import type { Context } from "./context";
import { doorsOf } from "./doorsOf";
import { surroundingsOf } from "./surroundings";
import { textOf } from "./text";
import { warmUp } from "./warmUp";

let instances = 0;

export interface Running {
  readonly advisor: Advisor;
  readonly text: Text;
  /** The same value as long as nothing about them changed. */
  surroundings(): Surroundings;
  /** Takes the context of an update. */
  update(context: Context): void;
  /** What was last to be kept. */
  kept(): Kept | undefined;
}

/** Starts the advisor in a context; `keptChanged` tells that there is something new to keep. */
export function startControl(first: Context, keptChanged: () => void): Running {
  const instance = `cif${++instances}`;
  let context = first;
  let kept: Kept | undefined;
  let around = surroundingsOf(first, instance);
  first.mode.trackContainerResize(true);

  const text = textOf(first);
  const advisor = createAdvisor(
    doorsOf(
      () => context,
      text,
      (next) => {
        kept = next;
        keptChanged();
      },
    ),
  );
  warmUp(text);
  return {
    advisor,
    text,
    kept: () => kept,
    surroundings: () => around,
    update(next) {
      context = next;
      const now = surroundingsOf(next, instance);
      if (JSON.stringify(now) !== JSON.stringify(around)) around = now;
      const bound = boundOf(next);
      if (bound) advisor.columnChanged(bound.stored);
    },
  };
}
