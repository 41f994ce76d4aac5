import * as React from "react";
import { DefaultButton } from "@fluentui/react";
import type { Text } from "../../assessment/text";
import { useOwnId } from "../parts/instance";
import type { Actions, Saved } from "../view";
import { problemWords } from "../parts/savedWords";

interface Props {
  readonly saved: Saved;
  readonly actions: Pick<Actions, "importText" | "importFile">;
  readonly text: Text;
}

const Fields = ({ saved: { importProblem: problem }, actions, text }: Props) => {
  const [pasted, setPasted] = React.useState("");
  const told = useOwnId("import-problem");
  return (
    <details className="cif-import">
      <summary>{text("record.import")}</summary>
      <label>
        {text("record.paste")}
        <textarea
          rows={3}
          spellCheck={false}
          value={pasted}
          aria-invalid={problem !== undefined}
          aria-describedby={told}
          onChange={({ currentTarget }) => setPasted(currentTarget.value)}
        />
      </label>
      <p id={told} role="alert" className="cif-warn">
        {problem && problemWords(problem, text)}
      </p>
      <DefaultButton
        text={text("record.use")}
        disabled={pasted.trim() === ""}
        onClick={() => actions.importText(pasted)}
      />
      <DefaultButton text={text("record.file")} onClick={() => actions.importFile()} />
    </details>
  );
};

/** Takes up an exported decision, from a file or pasted. A text that cannot be used stays to be mended. */
export const Importing = React.memo(Fields);
