import * as React from "react";

/** Milliseconds after which what can wait is drawn, however busy the page is. */
const LATEST = 500;

/** Runs the work when the browser has nothing more urgent to do; where it cannot tell, in a task of its own. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const handle = requestIdleCallback(work, { timeout: LATEST });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(work);
  return () => clearTimeout(timer);
}

/**
 * The newest value, but not before the browser had time to paint what is awaited: the verdict comes first, and whatever
 * follows from it is drawn in tasks of its own. The first value is given at once.
 */
export function useLater<Value>(newest: Value): Value {
  const [shown, show] = React.useState(newest);
  React.useEffect(() => (shown === newest ? undefined : whenIdle(() => show(() => newest))), [shown, newest]);
  return shown;
}
