import type { QuestionId, Version } from "../../knowledge/types";

export type Mode = "docked" | "expanded" | "minimized" | "hidden";

/** Panel modes as the page of 2020 lists them, the usual one first; 1.0 hides its panel only with a provider icon, since 2025-07-04. */
export const MODES: Readonly<Record<Version, readonly [Mode, ...Mode[]]>> = {
  "1.0": ["expanded", "minimized", "hidden"],
  "2.0": ["docked", "minimized", "hidden"],
};

/** The mode that shows what a question is about; the part it speaks of is marked by the style sheet. */
export const modeFor = (version: Version, focus: QuestionId | undefined): Mode | undefined =>
  focus && (focus === "panelHidden" ? "hidden" : MODES[version][0]);
