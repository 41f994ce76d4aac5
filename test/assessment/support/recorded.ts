import { record, type RecordInput } from "../../../CifVersionAdvisor/assessment";
import { sources } from "../../../CifVersionAdvisor/knowledge";
import { parseCsv } from "./csv";
import { keyed, plain } from "./english";
import { RICH } from "./richDecision";

/** A decision's record as CSV, line by line, with keys for texts. */
export const cellsOf = (input: RecordInput): string[][] => parseCsv(plain(record("csv", input, keyed)).slice(1));

/** The lines of one section, without its name. */
export const section = (title: string, input: RecordInput = RICH): string[][] =>
  cellsOf(input)
    .filter(([first]) => first === `[${title}]`)
    .map(([, ...cells]) => cells);

/** The line of an answer. */
export const answer = (id: string): string[] | undefined =>
  section("ui.form").find(([cell = ""]) => cell.startsWith(`[record.pair [question.${id}.short]`));

/** The two cells of a page that is cited. */
export const cited = (key: string): readonly (string | undefined)[] => {
  const page = sources[key];
  return [`[ui.fit.from ${page?.title} ${page?.date}]`, page?.url];
};
