import * as React from "react";
import type { Text } from "../../assessment/text";
import type { Document } from "../../assessment";
import { headline } from "../../assessment/words/headline";
import { plainName } from "../../assessment/words/names";
import { Region } from "../parts/Region";
import { usePrinting } from "../parts/usePrinting";
import { Status } from "../parts/Status";
import type { Actions, View } from "../view";
import { SinceDecision } from "./SinceDecision";
import { EarlierItem } from "./EarlierItem";
import { Importing } from "./Importing";
import { KeepForm } from "./KeepForm";
import { Paper } from "./Paper";
import { TakeAlong } from "./TakeAlong";

interface Props {
  readonly view: View;
  readonly actions: Actions;
  readonly readOnly: boolean;
  readonly text: Text;
}

/** Keeping the decision, taking it along, and taking it up again. */
export const Record = ({ view: { saved, advice }, actions, readOnly, text }: Props) => {
  const { where, earlier, current } = saved;
  const [printed, print] = usePrinting<Document>(actions.print);
  const shared = { saved, actions, readOnly, text };
  return advice ? (
    <Region id="record" title={text("record")} text={text} className={`cif-record ${printed ? "cif-printing" : ""}`}>
      {printed && <Paper printed={printed} />}
      <Status {...shared} />
      <SinceDecision advice={advice} {...shared} />
      {where === "column" && !readOnly && !saved.left && <p>{text("record.inColumn")}</p>}
      {where === "table" && !readOnly && <KeepForm suggestion={plainName(headline(advice, text))} {...shared} />}
      {where === "table" && (
        <details
          onToggle={({ currentTarget }) => !earlier && currentTarget.hasAttribute("open") && actions.listEarlier()}
        >
          <summary>{text("record.earlier")}</summary>
          <ul className="cif-earlier">
            {earlier?.map((one) => (
              <EarlierItem
                key={one.id}
                earlier={one}
                current={one.id === current?.id}
                saving={saved.status === "saving"}
                {...shared}
              />
            ))}
          </ul>
          {earlier?.length === 0 && <p>{text("value.none")}</p>}
        </details>
      )}
      <TakeAlong {...shared} print={print} />
      {!readOnly && <Importing {...shared} />}
    </Region>
  ) : null;
};
