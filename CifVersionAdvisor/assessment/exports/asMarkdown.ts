import { markdown } from "./escape";
import type { Document, Section } from "./section";

const linesOf = ({ todo, lines }: Section): string =>
  lines
    .map(
      (cells) =>
        (todo ? "- [ ] " : "- ") +
        cells
          .filter((cell) => cell !== "")
          .map(markdown)
          .join(" · "),
    )
    .join("\n");

export const asMarkdown = ({ title, headline, sections }: Document): string =>
  [
    `# ${markdown(title)}`,
    `**${markdown(headline)}**`,
    ...sections.flatMap((section) => [`## ${markdown(section.title)}`, linesOf(section)]),
  ].join("\n\n") + "\n";
