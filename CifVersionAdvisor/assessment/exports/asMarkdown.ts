import { markdown } from "./escape";
import type { Document, Section } from "./section";

const tableRow = (cells: readonly string[]): string => `| ${cells.map(markdown).join(" | ")} |`;

const linesOf = ({ kind, heads = [], lines }: Section): readonly string[] => {
  if (kind === "table") return [tableRow(heads), `|${" --- |".repeat(heads.length)}`, ...lines.map(tableRow)];
  const mark = kind === "todo" ? "- [ ] " : "- ";
  return lines.map((cells) => mark + cells.map(markdown).join(" "));
};

export const asMarkdown = ({ title, headline, sections }: Document): string =>
  [
    `# ${markdown(title)}`,
    `**${markdown(headline)}**`,
    ...sections.flatMap((section) => [`## ${markdown(section.title)}`, linesOf(section).join("\n")]),
  ].join("\n\n") + "\n";
