import type { Advice, AppAdvice } from "../../../CifVersionAdvisor/advice/types";

export const app = (uniqueName: string, over: Partial<AppAdvice> = {}): AppAdvice => ({
  uniqueName,
  session: "single",
  verdict: "1.0",
  clashes: [],
  waysOut: [],
  givesUp: [],
  ...over,
});

export const on2 = (uniqueName: string, over: Partial<AppAdvice> = {}): AppAdvice =>
  app(uniqueName, { session: "multi", verdict: "2.0", ...over });

export const unserved = (uniqueName: string, cause: NonNullable<AppAdvice["cause"]> = "host"): AppAdvice =>
  app(uniqueName, { session: "multi", verdict: "neither", cause });

export const open = (uniqueName: string): AppAdvice => app(uniqueName, { session: "unknown", verdict: "undetermined" });

/** Advice about these apps; the overall verdict is theirs folded. */
export const adviceOf = (apps: readonly AppAdvice[], over: Partial<Advice> = {}): Advice => {
  const has = (verdict: AppAdvice["verdict"]) => apps.some((one) => one.verdict === verdict);
  const verdict =
    has("1.0") && has("2.0")
      ? "both"
      : apps.length === 0 || has("undetermined")
        ? "undetermined"
        : has("1.0")
          ? "1.0"
          : has("2.0")
            ? "2.0"
            : "neither";
  return {
    verdict,
    apps,
    unserved: apps.filter((one) => one.verdict === "neither").length,
    reasons: [],
    notes: [],
    unchecked: [],
    openQuestions: [],
    flips: [],
    steps: [],
    ...over,
  };
};
