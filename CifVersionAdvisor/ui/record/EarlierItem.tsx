import * as React from "react";
import type { Text } from "../../assessment/text";
import { isolated } from "../../assessment/words/names";
import { textIfAny } from "../../assessment/words/notes";
import type { Actions, Earlier } from "../view";

interface Props {
  readonly earlier: Earlier;
  readonly current: boolean;
  readonly actions: Pick<Actions, "open" | "compare" | "remove">;
  readonly readOnly: boolean;
  readonly text: Text;
}

/** Takes the place of the button that asked; the safe answer has the focus. */
const Sure = ({ name, text, yes, no }: { name: string; text: Text; yes: () => void; no: () => void }) => (
  <span role="group" aria-label={text("record.deleteSure", name)} onKeyDown={({ key }) => key === "Escape" && no()}>
    {text("record.deleteSure", name)}{" "}
    <button type="button" onClick={yes}>
      {text("record.delete")}
    </button>
    <button type="button" autoFocus onClick={no}>
      {text("record.cancel")}
    </button>
  </span>
);

/** An assessment kept earlier: open it, compare the one on the page with it, delete it. */
export const EarlierItem = ({
  earlier: { id, name, note, takenOn, verdict },
  current,
  actions,
  readOnly,
  text,
}: Props) => {
  const [asked, setAsked] = React.useState<"no" | "asking" | "cancelled">("no");
  const shown = isolated(name);
  const deed = (key: "open" | "compare", act: () => void) => (
    <button type="button" aria-label={text("record.pair", text(`record.${key}`), shown)} onClick={act}>
      {text(`record.${key}`)}
    </button>
  );
  const about = [
    verdict && textIfAny(`verdict.${verdict}`, text),
    takenOn && text.moment(takenOn),
    note && isolated(note),
  ];
  return (
    <li aria-current={current || undefined}>
      <b>{shown}</b> <span className="cif-quiet">{about.filter(Boolean).join(" · ")}</span>{" "}
      {!current && deed("open", () => actions.open(id))}
      {deed("compare", () => actions.compare(id))}
      {!readOnly && asked === "asking" && (
        <Sure name={shown} text={text} yes={() => actions.remove(id)} no={() => setAsked("cancelled")} />
      )}
      {!readOnly && asked !== "asking" && (
        <button
          type="button"
          aria-label={text("record.pair", text("record.delete"), shown)}
          autoFocus={asked === "cancelled"}
          onClick={() => setAsked("asking")}
        >
          {text("record.delete")}
        </button>
      )}
    </li>
  );
};
