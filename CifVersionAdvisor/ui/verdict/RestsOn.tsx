import * as React from "react";
import type { AnswerSource, Ledger } from "../../advice/types";
import type { Text } from "../../assessment/text";
import type { QuestionId } from "../../knowledge/types";
import { applies } from "../../assessment/words/applies";
import { Badge } from "../parts/Badge";

interface Props {
  readonly ledger: Ledger;
  readonly readAt: string | undefined;
  readonly text: Text;
}

const SOURCES: readonly AnswerSource[] = ["environment", "you", "assumed", "unknown"];

/** How many answers come from where: how sure the verdict is. */
const countBySource = (ledger: Ledger): Readonly<Record<AnswerSource, number>> => {
  const counts = { environment: 0, you: 0, assumed: 0, unknown: 0 };
  for (const question of Object.keys(ledger) as QuestionId[])
    if (applies(question, ledger)) counts[ledger[question].source] += 1;
  return counts;
};

/** What the verdict rests on, counted by where the answers come from. */
export const RestsOn = ({ ledger, readAt, text }: Props) => {
  const counts = countBySource(ledger);
  return (
    <p className="cif-rests">
      <span>{text("ui.rests")}</span>
      {SOURCES.filter((source) => counts[source] > 0).map((source) => (
        <Badge key={source} source={source}>
          {text(`ui.rests.${source}`, counts[source], source === "environment" && readAt ? text.moment(readAt) : "")}
        </Badge>
      ))}
    </p>
  );
};
