// npm run docs: writes the tables that pages show of the rules and the knowledge, between their markers.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ENTRY = `
  export { HOSTING } from "./CifVersionAdvisor/advice/rules/hosting";
  export { REQUIREMENTS } from "./CifVersionAdvisor/advice/rules/requirements";
  export { CHANNELS } from "./CifVersionAdvisor/advice/rules/channels";
  export { questions, rows, sources } from "./CifVersionAdvisor/knowledge";
`;
const VERSIONS = ["1.0", "2.0"];

/** The rules and the knowledge as the control has them. */
async function facts(root) {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

function englishTexts(root) {
  const resx = readFileSync(path.join(root, "CifVersionAdvisor/strings/CifVersionAdvisor.1033.resx"), "utf8");
  const signs = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  const plain = (text) => text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => signs[name]);
  const all = resx.matchAll(/<data name="([^"]+)"[^>]*>\s*<value>([^<]*)/g);
  return new Map(Array.from(all, ([, key, value]) => [key, plain(value)]));
}

/** What the control itself leads to: every page a statement rests on, the newest first. */
const cited = (sources) =>
  table(
    ["Page", "Of"],
    Object.values(sources)
      .sort((one, other) => other.date.localeCompare(one.date) || one.title.localeCompare(other.title))
      .map(({ title, url, date }) => [`[${title}](${url})`, date]),
  );

const table = (heads, lines) =>
  [heads, heads.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const APPS = {
  workspace: "Copilot Service workspace",
  omnichannel: "Omnichannel for Customer Service",
  other: "any other multisession app",
};

function tables({ HOSTING, REQUIREMENTS, CHANNELS, questions, rows, sources }, texts) {
  const text = (key) => {
    if (!texts.has(key)) throw new Error(`CifVersionAdvisor.1033.resx: ${key}: no such text`);
    return texts.get(key);
  };
  const source = (id, version) => {
    const { title, url, date } = sources[rows.find((row) => row.id === id).cells[version].source];
    return `[${title}](${url}), ${date}`;
  };
  const valueOf = ({ question, must }) => {
    const { values } = questions.find(({ id }) => id === question);
    const shared = values.includes("yes") ? "yesNo" : values.includes("nice") ? "need" : question;
    return text(`value.${shared}.${must}`);
  };
  const runs = HOSTING.map(({ session, kind, runs: version }) => [
    kind ? APPS[kind] : `any ${session}-session app`,
    version ?? "neither",
  ]);
  const blocks = REQUIREMENTS.map((rule) => ({
    ...rule,
    answer: `${text(`question.${rule.question}.short`)}: ${valueOf(rule)}`,
  }));
  const served = VERSIONS.map((version) => [
    version,
    CHANNELS[version].map((channel) => text(`value.channels.${channel}`)).join(", "),
  ]);
  const blocked = (version) => blocks.filter(({ lacking }) => lacking.includes(version)).map(({ answer }) => answer);
  return {
    rules: [
      table(["The app is", "Only this version can run there"], runs),
      table(
        ["Version", "Channels it takes (one of those wanted is enough)", "Answers that rule it out"],
        served.map(([version, channels]) => [version, channels, blocked(version).join("; ")]),
      ),
    ].join("\n\n"),
    sources: table(
      ["Answer", "Rules out", "Topic of the comparison", "Source"],
      blocks.flatMap(({ answer, lacking, row }) =>
        lacking.map((version) => [answer, version, text(`row.${row}`), source(row, version)]),
      ),
    ),
    cited: cited(sources),
  };
}

/** Where each table stands. */
export const PLACES = { "README.md": ["rules"], "docs/advice.md": ["rules", "sources"], "docs/links.md": ["cited"] };

/** What each table is made from; its marker says so to whoever is about to edit it. */
const MADE_FROM = {
  rules: "CifVersionAdvisor/advice/rules",
  sources: "CifVersionAdvisor/advice/rules and CifVersionAdvisor/knowledge",
  cited: "CifVersionAdvisor/knowledge/sources.ts",
};
const opening = (name) =>
  `<!-- generated: ${name}. Written by npm run docs from ${MADE_FROM[name]}. Do not edit: run it again. -->`;

/**
 * Every page with its tables as they should be, `{ path: text }`.
 * @throws naming page and table when a marker is missing
 */
export async function pagesWithTables(root) {
  const made = tables(await facts(root), englishTexts(root));
  const fill = (page) =>
    PLACES[page].reduce(
      (text, name) => {
        const end = `<!-- /generated: ${name} -->`;
        const between = new RegExp(`<!-- generated: ${name}\\b[^>]*-->\n[\\s\\S]*${end}`);
        if (!between.test(text)) throw new Error(`${page}: ${name}: no marker`);
        return text.replace(between, () => `${opening(name)}\n\n${made[name]}\n\n${end}`);
      },
      readFileSync(path.join(root, page), "utf8"),
    );
  return Object.fromEntries(Object.keys(PLACES).map((page) => [page, fill(page)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = path.resolve(path.dirname(process.argv[1]), "..");
  for (const [page, text] of Object.entries(await pagesWithTables(root))) writeFileSync(path.join(root, page), text);
}
