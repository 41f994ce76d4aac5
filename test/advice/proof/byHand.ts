import type { Verdict } from "../../../CifVersionAdvisor/knowledge/types";
import type { Answered } from "./space";
import type { ClassName } from "./classes";

/** Answers that stand against no version. */
export const HARMLESS: Answered = {
  channels: ["telephony"],
  cloud: "commercial",
  severalProviders: "no",
  channelAnalytics: "no",
  notificationTemplates: "no",
  applicationTabTemplates: "no",
  sessionTemplates: "no",
  panelSide: "any",
  panelHidden: "no",
  customerService: "yes",
  enterprise: "yes",
};

const TEMPLATES_AND_MORE = [
  "severalProviders",
  "channelAnalytics",
  "notificationTemplates",
  "applicationTabTemplates",
  "sessionTemplates",
] as const;

/** DESIGN §4 once more, as plain sentences and without the tables of the product: does this version serve? */
export function serves(version: "1.0" | "2.0", answers: Answered): boolean {
  const { channels, panelSide, customerService, enterprise } = answers;
  if (customerService === "no") return false;
  if (version === "1.0") {
    if (TEMPLATES_AND_MORE.some((need) => answers[need] === "must")) return false;
    if (panelSide === "leftMust") return false;
    return channels.includes("telephony") || channels.includes("sms") || channels.includes("chat");
  }
  return enterprise !== "no" && panelSide !== "rightMust" && channels.includes("telephony");
}

export function verdictByHand(app: ClassName, answers: Answered): "1.0" | "2.0" | "neither" | "undetermined" {
  switch (app) {
    case "single":
      return serves("1.0", answers) ? "1.0" : "neither";
    case "workspace":
    case "omnichannel":
      return serves("2.0", answers) ? "2.0" : "neither";
    case "otherMulti":
      return "neither";
    case "unknown":
      return serves("1.0", answers) ? "undetermined" : "neither";
  }
}

/** The overall verdict that the apps' own session types leave open. */
export function overallByHand(apps: readonly ClassName[], answers: Answered): Verdict {
  const decided = apps.map((name) => verdictByHand(name, answers));
  const [on1, on2] = [decided.includes("1.0"), decided.includes("2.0")];
  if (decided.includes("undetermined") && !on1) return "undetermined";
  return on1 ? (on2 ? "both" : "1.0") : on2 ? "2.0" : "neither";
}

export const unservedByHand = (apps: readonly ClassName[], answers: Answered): number =>
  apps.filter((name) => verdictByHand(name, answers) === "neither").length;
