import type { Source } from "../../CifVersionAdvisor/knowledge/types";
import type { Knowledge } from "./checkKnowledge";
import { isDate } from "./dates";
import { citations } from "./references";

const HOSTS = ["learn.microsoft.com", "github.com"];

/** An address stands unescaped in the links of a Markdown table. */
const PLAIN = /^[\w:/.#?=&%-]+$/;

function checkAddress(url: string): string[] {
  if (!url.startsWith("https://")) return [`not an https address: ${url}`];
  if (!PLAIN.test(url)) return [`would need escaping in a link: ${url}`];
  const { host } = new URL(url);
  return HOSTS.includes(host) ? [] : [`host not allowed: ${host}`];
}

const checkSource = ({ title, url, date }: Source): string[] => [
  ...(title === "" ? ["no title"] : []),
  ...(isDate(date) ? [] : [`not a date: ${date}`]),
  ...checkAddress(url),
];

/** Sources without a title, a date or an allowed address, sources nothing cites, and a date of knowledge that is none of theirs. */
export function checkSources(knowledge: Knowledge): string[] {
  const { sources, asOf } = knowledge;
  const cited = citations(knowledge).map(({ id }) => id);
  const newest = Object.values(sources)
    .map(({ date }) => date)
    .sort()
    .pop();
  return [
    ...Object.entries(sources).flatMap(([id, source]) =>
      [...checkSource(source), ...(cited.includes(id) ? [] : ["cited nowhere"])].map(
        (wrong) => `source ${id}: ${wrong}`,
      ),
    ),
    ...(newest === asOf ? [] : [`asOf ${asOf}: the newest source is of ${newest}`]),
  ];
}
