import * as React from "react";
import type { Clash } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { questionOf, sourcesOf } from "../../knowledge";
import type { SourceId } from "../../knowledge/types";
import { SourceLinks } from "../parts/SourceLinks";

interface Props {
  readonly about: readonly Clash["question"][];
  readonly text: Text;
}

const pagesAbout = (question: Clash["question"]): readonly SourceId[] =>
  sourcesOf(question === "host" ? "" : questionOf[question].row, undefined, `clash.${question}`);

/** Links to the pages that say what each version does about these questions, each page once. */
export const QuestionSources = ({ about, text }: Props) => (
  <SourceLinks sources={Array.from(new Set(about.flatMap(pagesAbout)))} text={text} />
);
