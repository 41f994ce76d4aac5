import * as React from "react";

/**
 * Prints in two steps: what is to be printed is drawn, with the class `cif-printing` on its region, and then the page is
 * printed, which ends before the call returns. Answers what is being printed, and how to begin.
 */
export function usePrinting<T>(print: () => void): readonly [T | undefined, (what: T) => void] {
  const [printed, setPrinted] = React.useState<T>();
  React.useEffect(() => {
    if (printed === undefined) return;
    print();
    setPrinted(undefined);
  }, [printed, print]);
  return [printed, setPrinted];
}
