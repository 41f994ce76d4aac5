import type { Keeping, State } from "./state";

export interface Store {
  get(): State;
  /** Merges and tells everyone who listens; nothing after `close`. */
  set(change: Partial<State>): void;
  /** The same for what is said of keeping. */
  readonly say: (saved: Partial<Keeping>) => void;
  readonly subscribe: (listener: () => void) => () => void;
  close(): void;
}

export function createStore(first: State): Store {
  let state = first;
  let open = true;
  const listeners = new Set<() => void>();
  const set = (change: Partial<State>): void => {
    if (!open) return;
    state = { ...state, ...change };
    [...listeners].forEach((listener) => listener());
  };
  return {
    get: () => state,
    set,
    say: (saved) => set({ saved: { ...state.saved, ...saved } }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      open = false;
      listeners.clear();
    },
  };
}
