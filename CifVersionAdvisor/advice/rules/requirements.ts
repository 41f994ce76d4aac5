import type { QuestionId, Version } from "../../knowledge/types";

/** An answer that some version does not meet. */
interface RequirementRule {
  readonly question: Exclude<QuestionId, "apps">;
  /** The answer that blocks the version. */
  readonly must: string;
  /** The answer by which it is only given up. */
  readonly nice?: string;
  readonly lacking: readonly Version[];
  readonly row: string;
}

/** What 1.0 lacks as a whole: a must blocks it, a nice is given up. `row` is the question's own, where it has another. */
const onlyIn2 = (question: RequirementRule["question"], row: string = question): RequirementRule => ({
  question,
  must: "must",
  nice: "nice",
  lacking: ["1.0"],
  row,
});

export const REQUIREMENTS: readonly RequirementRule[] = [
  onlyIn2("severalProviders", "providers"),
  onlyIn2("channelAnalytics"),
  onlyIn2("notificationTemplates"),
  onlyIn2("applicationTabTemplates"),
  onlyIn2("sessionTemplates"),
  { question: "panelSide", must: "leftMust", nice: "leftNice", lacking: ["1.0"], row: "panelSide" },
  { question: "panelSide", must: "rightMust", nice: "rightNice", lacking: ["2.0"], row: "panelSide" },
  { question: "customerService", must: "no", lacking: ["1.0", "2.0"], row: "licence" },
  { question: "enterprise", must: "no", lacking: ["2.0"], row: "licence" },
];
