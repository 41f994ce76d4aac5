import type { State } from "./state";

export interface Store {
  get(): State;
  /** Merges and tells everyone who listens; nothing after `close`. */
  set(change: Partial<State>): void;
  readonly subscribe: (listener: () => void) => () => void;
  close(): void;
}

export function createStore(first: State): Store {
  let state = first;
  let open = true;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      if (!open) return;
      state = { ...state, ...change };
      [...listeners].forEach((listener) => listener());
    },
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
