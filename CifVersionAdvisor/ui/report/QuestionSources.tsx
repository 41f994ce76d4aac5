import * as React from "react";
import type { Clash } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { questions, sourcesOf } from "../../knowledge";
import { SourceLinks } from "../parts/SourceLinks";

interface Props {
  readonly about: readonly Clash["question"][];
  readonly text: Text;
}

/** That an app hosts one version only is said of its session type. */
const rowOf = (question: Clash["question"]): string => questions.find(({ id }) => id === question)?.row ?? "session";

/** Links to the pages that say what each version does about these questions, each page once. */
export const QuestionSources = ({ about, text }: Props) => (
  <SourceLinks sources={Array.from(new Set(about.flatMap((question) => sourcesOf(rowOf(question)))))} text={text} />
);
