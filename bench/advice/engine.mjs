// The eight rules that block 1.0 in a single-session app, for json-rules-engine.
const rule = (fact, operator, value, row) => ({
  conditions: { all: [{ fact, operator, value }] },
  event: { type: "blocks-1.0", params: { question: fact, row } },
});

export const RULES = [
  rule("severalProviders", "equal", "must", "providers"),
  rule("channelAnalytics", "equal", "must", "channelAnalytics"),
  rule("notificationTemplates", "equal", "must", "notificationTemplates"),
  rule("applicationTabTemplates", "equal", "must", "applicationTabTemplates"),
  rule("sessionTemplates", "equal", "must", "sessionTemplates"),
  rule("panelSide", "equal", "leftMust", "panelSide"),
  rule("customerService", "equal", "no", "licence"),
  rule("served", "equal", false, "channels"),
];

/** One evaluation with its reasons: the verdict and the rows that carry it. */
export function engineOf({ Engine }) {
  const engine = new Engine(RULES);
  return async (answers) => {
    const served = answers.channels.some((channel) => channel !== "customMessaging");
    const { events } = await engine.run({ ...answers, served });
    return { verdict: events.length > 0 ? "neither" : "1.0", rows: events.map(({ params }) => params.row) };
  };
}
