import { markdown } from "./escape";
import type { Document, Section } from "./section";

/** Addresses stand alone in a cell, as foreign text never does: it comes isolated or in a sentence. */
const cellOf = (cell: string): string => (/^https:\/\/[!-;=?-~]+$/.test(cell) ? `<${cell}>` : markdown(cell));

const linesOf = ({ todo, lines }: Section): string =>
  lines
    .map(
      (cells) =>
        (todo ? "- [ ] " : "- ") +
        cells
          .filter((cell) => cell !== "")
          .map(cellOf)
          .join(" · "),
    )
    .join("\n");

export const asMarkdown = ({ title, headline, sections }: Document): string =>
  [
    `# ${markdown(title)}`,
    `**${markdown(headline)}**`,
    ...sections.flatMap((section) => [`## ${markdown(section.title)}`, linesOf(section)]),
  ].join("\n\n") + "\n";
