import * as React from "react";
import { DefaultButton, PrimaryButton } from "@fluentui/react";
import type { Text } from "../../assessment/text";
import { headline } from "../../assessment/words/headline";
import { isolated, plainName } from "../../assessment/words/names";
import { Region } from "../parts/Region";
import type { Actions, View } from "../view";
import { Differences } from "./Differences";
import { EarlierItem } from "./EarlierItem";
import { Importing } from "./Importing";
import { KeepForm } from "./KeepForm";
import { Status } from "./Status";
import { TakeAlong } from "./TakeAlong";

interface Props {
  readonly view: View;
  readonly actions: Actions;
  readonly readOnly: boolean;
  readonly text: Text;
}

const Earlier = ({ view: { saved }, actions, readOnly, text }: Props) =>
  saved.where !== "table" || !saved.earlier ? null : (
    <>
      <h3>{text("record.earlier")}</h3>
      {saved.earlier.length === 0 && <p className="cif-quiet">{text("value.none")}</p>}
      <ul className="cif-earlier">
        {saved.earlier.map((one) => (
          <EarlierItem
            key={one.id}
            earlier={one}
            current={one.id === saved.current?.id}
            {...{ actions, readOnly, text }}
          />
        ))}
      </ul>
    </>
  );

const Changes = ({ view: { saved, advice }, actions, readOnly, text }: Props) => {
  const { drift, comparison } = saved;
  if (!advice) return null;
  return (
    <>
      {drift && (
        <Differences title={text("record.drift")} {...{ drift, advice, text }}>
          {!readOnly && (
            <>
              <PrimaryButton text={text("record.update")} onClick={() => actions.settleDrift(true)} />
              <DefaultButton text={text("record.asDecided")} onClick={() => actions.settleDrift(false)} />
            </>
          )}
        </Differences>
      )}
      {comparison && (
        <Differences
          title={text("record.compared", isolated(comparison.with.name))}
          drift={comparison.drift}
          {...{ advice, text }}
        >
          <DefaultButton text={text("record.endCompare")} onClick={() => actions.compare(undefined)} />
        </Differences>
      )}
    </>
  );
};

/** Keeping the decision, taking it along, and taking it up again. */
export const Record = (props: Props) => {
  const { view, actions, readOnly, text } = props;
  const { saved, advice } = view;
  if (!advice) return null;
  return (
    <Region id="record" title={text("record")} text={text} className="cif-record">
      <Status saved={saved} text={text} />
      <Changes {...props} />
      {saved.where === "column" && <p className="cif-quiet">{text("record.inColumn")}</p>}
      {saved.where === "table" && !readOnly && (
        <KeepForm saved={saved} suggestion={plainName(headline(advice, text))} keep={actions.keep} text={text} />
      )}
      <Earlier {...props} />
      <TakeAlong actions={actions} text={text} />
      {!readOnly && <Importing problem={saved.importProblem} actions={actions} text={text} />}
    </Region>
  );
};
