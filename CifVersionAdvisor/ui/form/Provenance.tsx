import * as React from "react";
import type { Entry } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { answerWords } from "../../assessment/words/answers";
import { questionName } from "../../assessment/words/clash";
import { questionOf } from "../../knowledge";
import type { Evidence } from "../../knowledge/facts";
import type { QuestionId } from "../../knowledge/types";
import { Badge } from "../parts/Badge";
import { Icon } from "../parts/Icon";
import { EvidenceTable } from "../parts/EvidenceTable";

interface Props {
  readonly question: QuestionId;
  readonly entry: Entry<unknown>;
  /** The reads are still under way. */
  readonly loading: boolean;
  readonly readOnly: boolean;
  readonly text: Text;
  readonly takeBack: () => void;
  readonly confirm: () => void;
}

const unread = ({ source, evidence }: Entry<unknown>): Evidence | undefined =>
  source === "environment" ? undefined : evidence.find(({ outcome }) => outcome !== "read");

/** Where an answer comes from, what it rests on, and the way back to what was read. */
export const Provenance = ({ question, entry, loading, readOnly, text, takeBack, confirm }: Props) => {
  const { source, detected, contradicts, evidence } = entry;
  const missing = unread(entry);
  const awaited = loading && source !== "you" && evidence.length === 0;
  if (awaited && questionOf[question].read) {
    return <p className="cif-quiet">{text("ui.reading")}</p>;
  }
  // One button whose words change, so that it keeps the focus. Named with its question: a list of the page's buttons
  // says which is which.
  const deed = (assumed: boolean) => {
    const says = text(assumed ? "ui.confirm" : detected === undefined ? "ui.takeBack" : "ui.useRead");
    return (
      <button
        type="button"
        className="cif-link"
        aria-label={text("record.pair", questionName(question, text), says)}
        onClick={assumed ? confirm : takeBack}
      >
        {says}
      </button>
    );
  };
  return (
    <div className="cif-provenance">
      <Badge source={source}>{text(`ui.from.${source}`)}</Badge>
      {missing && <span className="cif-quiet">{text(`read.${missing.outcome}`, missing.privilege ?? "")}</span>}
      {contradicts && question !== "apps" && (
        <p className="cif-warn">
          <Icon name="caution" />
          {text("ui.contradicts", answerWords(question, detected, text), answerWords(question, entry.value, text))}
        </p>
      )}
      {!readOnly && (source === "assumed" || source === "you") && deed(source === "assumed")}
      {evidence.length > 0 && <EvidenceTable evidence={evidence} text={text} />}
    </div>
  );
};
