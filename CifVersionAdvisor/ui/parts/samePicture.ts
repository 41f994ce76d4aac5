/**
 * Props that paint the same. The ledger is made anew with every answer: objects count as equal when they say the same,
 * so that an answer paints its own row and no other.
 */
export const samePicture = <Props extends object>(was: Props, now: Props): boolean =>
  (Object.keys(now) as (keyof Props)[]).every(
    (prop) =>
      was[prop] === now[prop] ||
      (typeof now[prop] === "object" && JSON.stringify(was[prop]) === JSON.stringify(now[prop])),
  );
