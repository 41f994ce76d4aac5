import type { Question, QuestionId } from "./types";

const read = true;
const need = { kind: "one", values: ["must", "nice", "no"], assumed: "no" } as const;
const yesNo = { kind: "one", values: ["yes", "no"], assumed: "unknown" } as const;

/** The questions in the order they are asked, which also settles ties between open ones. */
export const questions: readonly Question[] = [
  { id: "apps", row: "apps", kind: "apps", values: [], assumed: [], read },
  { id: "session", row: "session", kind: "one", values: ["single", "multi", "both"], assumed: "unknown" },
  {
    id: "channels",
    row: "channels",
    kind: "set",
    values: ["telephony", "sms", "chat", "customMessaging"],
    assumed: ["telephony"],
  },
  {
    id: "cloud",
    row: "cloud",
    kind: "one",
    values: ["commercial", "gcc", "gccHigh", "dod", "china"],
    assumed: "unknown",
    read,
  },
  { id: "severalProviders", row: "providers", read, ...need },
  { id: "channelAnalytics", row: "channelAnalytics", read, ...need },
  { id: "notificationTemplates", row: "notificationTemplates", read, ...need },
  { id: "applicationTabTemplates", row: "applicationTabTemplates", read, ...need },
  { id: "sessionTemplates", row: "sessionTemplates", read, ...need },
  {
    id: "panelSide",
    row: "panelSide",
    kind: "one",
    values: ["any", "rightNice", "rightMust", "leftNice", "leftMust"],
    assumed: "any",
  },
  { id: "panelHidden", row: "panelModes", ...need },
  { id: "customerService", row: "licence", read, ...yesNo },
  { id: "enterprise", row: "licence", ...yesNo },
];

export const perQuestion = <Value>(valueOf: (question: Question) => Value) =>
  Object.fromEntries(questions.map((question) => [question.id, valueOf(question)])) as Readonly<
    Record<QuestionId, Value>
  >;

export const questionOf = perQuestion((question) => question);
