import * as React from "react";

/** Strokes on a field of 16 by 16. The control draws its own: icon fonts would be loaded from elsewhere. */
const STROKES = {
  environment: "M3 4c0-3 10-3 10 0v8c0 3-10 3-10 0V4c0 3 10 3 10 0M3 8c0 3 10 3 10 0",
  you: "M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6M2.5 14.5c.5-6 10.5-6 11 0",
  assumed: "M2 6c2-3 4-3 6-1s4 2 6-1M2 12c2-3 4-3 6-1s4 2 6-1",
  unknown: "M5 6c0-5 6-4.5 6-1 0 2.5-3 2-3 5M8 13v.6",
  good: "M3 8.5l3.5 3.5L13 4.5",
  caution: "M8 2L15 14H1zM8 6.5v3.5M8 11.7v.5",
  info: "M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M8 7.5v3.5M8 5v.5",
  to: "M2 8h11M9 4l4 4-4 4",
  undo: "M6 3L2.5 6.5 6 10M3 6.5h7c5 0 5 7 0 7H8",
  redo: "M10 3l3.5 3.5L10 10M13 6.5H6c-5 0-5 7 0 7h2",
  refresh: "M13.5 8a5.5 5.5 0 1 1-1.8-4M13.5 1.5v3h-3",
} as const;

type IconName = keyof typeof STROKES;

const Drawn = ({ name }: { readonly name: IconName }) => (
  <svg className={`cif-icon cif-icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={STROKES[name]} />
  </svg>
);

/** Always beside words: it says nothing to a screen reader. */
export const Icon = React.memo(Drawn);
