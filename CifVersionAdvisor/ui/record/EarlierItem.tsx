import * as React from "react";
import type { Text } from "../../assessment/text";
import { isolated } from "../../assessment/words/names";
import { textIfAny } from "../../assessment/words/notes";
import { ButtonRow, type Press } from "../parts/ButtonRow";
import type { Actions, Earlier } from "../view";

interface Props {
  readonly earlier: Earlier;
  readonly current: boolean;
  /** A decision is being kept: none is opened meanwhile. */
  readonly saving: boolean;
  readonly actions: Pick<Actions, "open" | "compare" | "remove">;
  readonly readOnly: boolean;
  readonly text: Text;
}

/** An assessment kept earlier: open it, compare the one on the page with it, delete it. */
export const EarlierItem = ({ earlier, current, saving, actions, readOnly, text }: Props) => {
  const [asking, ask] = React.useState(false);
  const { id, name, note, takenOn, verdict } = earlier;
  const press = (key: string, deed: () => void, says = key): Press => ({
    key,
    says: text(`record.${says}`),
    press: deed,
  });
  // The button that asked becomes the one that cancels: it keeps the focus, and a double click deletes nothing.
  const deleting = asking
    ? [press("delete", () => ask(false), "cancel"), press("sure", () => actions.remove(id), "delete")]
    : [press("delete", () => ask(true))];
  const about = [
    verdict && textIfAny(`verdict.${verdict}`, text),
    takenOn && text.moment(takenOn),
    note && isolated(note),
  ];
  const shown = isolated(name);
  return (
    <li aria-current={current}>
      <b>{shown}</b> <span className="cif-quiet">{about.filter(Boolean).join(" · ")}</span>{" "}
      <span role="alert">{asking && text("record.deleteSure", shown)}</span>
      <ButtonRow
        label={shown}
        presses={[
          { ...press("open", () => actions.open(id)), disabled: saving },
          press("compare", () => actions.compare(id)),
          ...(readOnly ? [] : deleting),
        ]}
      />
    </li>
  );
};
