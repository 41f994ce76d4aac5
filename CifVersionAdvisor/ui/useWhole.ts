import * as React from "react";

/**
 * Whether all of the page is to be drawn: one task after the verdict was, so that the answer is seen before what goes with
 * it is laid out, and no task holds the page up for both. A page that begins with a verdict is whole at once.
 */
export function useWhole(advised: boolean): boolean {
  const [whole, complete] = React.useState(advised);
  React.useEffect(() => {
    if (!advised || whole) return undefined;
    const timer = setTimeout(() => complete(true));
    return () => clearTimeout(timer);
  }, [advised, whole]);
  return whole;
}
