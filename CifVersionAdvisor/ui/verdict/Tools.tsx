import * as React from "react";
import type { Text } from "../../assessment/text";
import { ButtonRow } from "../parts/ButtonRow";
import { Icon } from "../parts/Icon";
import type { Actions, View } from "../view";

interface Props {
  readonly view: View;
  readonly actions: Actions;
  readonly readOnly: boolean;
  readonly text: Text;
}

/** Undo, redo, read again. */
export const Tools = ({ view, actions, readOnly, text }: Props) => {
  const usable = {
    undo: view.canUndo && !readOnly,
    redo: view.canRedo && !readOnly,
    refresh: view.state === "ready",
  };
  return (
    <ButtonRow
      className="cif-deeds"
      label={text("ui.tools")}
      presses={(["undo", "redo", "refresh"] as const).map((key) => ({
        key,
        label: text(`ui.${key}`),
        says: <Icon name={key} />,
        disabled: !usable[key],
        press: () => actions[key](),
      }))}
    />
  );
};
