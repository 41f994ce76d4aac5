import * as React from "react";
import type { Text } from "../../assessment/text";
import type { AppVerdict } from "../../knowledge/types";

const LOOK: Readonly<Record<AppVerdict, string>> = {
  "1.0": "one",
  "2.0": "two",
  neither: "none",
  undetermined: "open",
};

/** A version or its absence, told apart by words and outline, not by colour alone. */
export const VersionMark = ({ verdict, text }: { readonly verdict: AppVerdict; readonly text: Text }) => (
  <span className={`cif-mark cif-mark-${LOOK[verdict]}`}>{text(`verdict.${verdict}`)}</span>
);
