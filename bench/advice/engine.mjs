// The eight rules that block 1.0 in a single-session app, in the words of three rule engines.
const RULES = [
  ["severalProviders", "must", "providers"],
  ["channelAnalytics", "must", "channelAnalytics"],
  ["notificationTemplates", "must", "notificationTemplates"],
  ["applicationTabTemplates", "must", "applicationTabTemplates"],
  ["sessionTemplates", "must", "sessionTemplates"],
  ["panelSide", "leftMust", "panelSide"],
  ["customerService", "no", "licence"],
  ["served", false, "channels"],
];

const factsOf = (answers) => ({
  ...answers,
  served: answers.channels.some((channel) => channel !== "customMessaging"),
});
const adviceOf = (rows) => ({ verdict: rows.length > 0 ? "neither" : "1.0", rows });

function jsonRulesEngine({ Engine }) {
  const engine = new Engine(
    RULES.map(([fact, value, row]) => ({
      conditions: { all: [{ fact, operator: "equal", value }] },
      event: { type: "blocks-1.0", params: { row } },
    })),
  );
  return async (answers) => adviceOf((await engine.run(factsOf(answers))).events.map(({ params }) => params.row));
}

function feelin({ evaluate }) {
  const rules = RULES.map(([fact, value, row]) => [`${fact} = ${JSON.stringify(value)}`, row]);
  return (answers) => {
    const facts = factsOf(answers);
    return adviceOf(rules.filter(([expression]) => evaluate(expression, facts).value === true).map(([, row]) => row));
  };
}

/** One decision table that collects a row for each rule that fires. */
function zenEngine({ ZenEngine }) {
  const inputs = RULES.map(([field], at) => ({ id: `i${at}`, name: field, field }));
  const rules = RULES.map(([, value, row], at) => ({
    _id: `r${at}`,
    ...Object.fromEntries(inputs.map(({ id }, other) => [id, other === at ? JSON.stringify(value) : ""])),
    o: JSON.stringify(row),
  }));
  const table = { hitPolicy: "collect", inputs, outputs: [{ id: "o", name: "row", field: "row" }], rules };
  const node = (id, type, content) => ({ id, type, name: id, position: { x: 0, y: 0 }, ...(content && { content }) });
  const nodes = [node("in", "inputNode"), node("table", "decisionTableNode", table), node("out", "outputNode")];
  const edges = [
    { id: "a", type: "edge", sourceId: "in", targetId: "table" },
    { id: "b", type: "edge", sourceId: "table", targetId: "out" },
  ];
  const decision = new ZenEngine().createDecision({ nodes, edges });
  return async (answers) => adviceOf((await decision.evaluate(factsOf(answers))).result.map(({ row }) => row));
}

const ENGINES = { "json-rules-engine": jsonRulesEngine, "@gorules/zen-engine": zenEngine, feelin };

/** Each engine's evaluation of some answers: the verdict and the rows that carry it. */
export async function engines() {
  const all = Object.entries(ENGINES).map(async ([name, prepare]) => {
    const library = await import(name);
    return [name, prepare({ ...library.default, ...library })];
  });
  return Object.fromEntries(await Promise.all(all));
}
