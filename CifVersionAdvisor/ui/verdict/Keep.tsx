import * as React from "react";
import { DefaultButton, PrimaryButton } from "@fluentui/react";
import type { Text } from "../../assessment/text";
import { FORMATS } from "../parts/formats";
import { Status } from "../parts/Status";
import type { Actions, Saved } from "../view";

interface Props {
  readonly saved: Saved;
  readonly previewing: boolean;
  readonly actions: Pick<Actions, "keep" | "exportRecord">;
  readonly readOnly: boolean;
  readonly text: Text;
}

const Buttons = ({ saved, previewing, actions, readOnly, text }: Props) => {
  const { name = "", note = "" } = saved.current ?? {};
  return (
    <div className="cif-keep">
      {saved.where !== "nowhere" && !readOnly && (
        <PrimaryButton
          text={text("ui.keep")}
          disabled={saved.status === "saving" || previewing}
          allowDisabledFocus
          onClick={() => actions.keep(name, note)}
        />
      )}
      <DefaultButton
        text={text("ui.export")}
        menuProps={{
          items: FORMATS.map((key) => ({
            key,
            text: text(`ui.export.${key}`),
            onClick: () => actions.exportRecord(key),
          })),
        }}
      />
      <Status silent {...{ saved, readOnly, text }} />
    </div>
  );
};

/** Keeps the decision or exports it. An answer that leaves the verdict draws none of it anew: Fluent's buttons take their time. */
export const Keep = React.memo(Buttons);
