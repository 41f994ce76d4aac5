import type { QuestionId, Version } from "../../knowledge/types";

/** An answer that some version does not meet. */
export interface RequirementRule {
  readonly question: QuestionId;
  /** The answer that blocks the version. */
  readonly must: string;
  /** The answer by which it is only given up. */
  readonly nice?: string;
  readonly lacking: readonly Version[];
  readonly row: string;
}

export const REQUIREMENTS: readonly RequirementRule[] = [
  { question: "severalProviders", must: "must", nice: "nice", lacking: ["1.0"], row: "providers" },
  { question: "channelAnalytics", must: "must", nice: "nice", lacking: ["1.0"], row: "channelAnalytics" },
  { question: "notificationTemplates", must: "must", nice: "nice", lacking: ["1.0"], row: "notificationTemplates" },
  { question: "applicationTabTemplates", must: "must", nice: "nice", lacking: ["1.0"], row: "applicationTabTemplates" },
  { question: "sessionTemplates", must: "must", nice: "nice", lacking: ["1.0"], row: "sessionTemplates" },
  { question: "panelSide", must: "leftMust", nice: "leftNice", lacking: ["1.0"], row: "panelSide" },
  { question: "panelSide", must: "rightMust", nice: "rightNice", lacking: ["2.0"], row: "panelSide" },
  { question: "customerService", must: "no", lacking: ["1.0", "2.0"], row: "licence" },
  { question: "enterprise", must: "no", lacking: ["2.0"], row: "licence" },
];
