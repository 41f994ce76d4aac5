import * as React from "react";
import { PrimaryButton } from "@fluentui/react";
import type { Text } from "../../assessment/text";
import { longestText } from "../../knowledge";
import type { Actions, Earlier, Saved } from "../view";

interface Props {
  readonly saved: Saved;
  /** The name it gets when none is typed. */
  readonly suggestion: string;
  readonly actions: Pick<Actions, "keep">;
  readonly text: Text;
}

type Draft = Readonly<Record<"id" | "name" | "note", string>>;

const draftOf = (current: Earlier | undefined): Draft => ({ id: "", name: "", note: "", ...current });

/** What was typed, where the assessment is another one because it was just kept or deleted. */
const draftAfter = (typed: Draft, current: Earlier | undefined): Draft => {
  const { id, name, note } = draftOf(current);
  return { id, name: typed.name || name, note: typed.note || note };
};

const Form = ({ saved: { current, status }, suggestion, actions, text }: Props) => {
  const [draft, setDraft] = React.useState(() => draftOf(current));
  if (draft.id !== (current?.id ?? ""))
    setDraft(!current || status !== "idle" ? draftAfter(draft, current) : draftOf(current));
  const saving = status === "saving";
  const field = (name: "name" | "note") => ({
    value: draft[name],
    maxLength: longestText[name],
    readOnly: saving,
    onChange: ({ currentTarget: { value } }: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setDraft({ ...draft, [name]: value }),
  });
  return (
    <form
      className="cif-keep-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving) actions.keep(draft.name.trim(), draft.note);
      }}
    >
      <label>
        {text("record.name")}
        <input type="text" placeholder={suggestion} {...field("name")} />
      </label>
      <label>
        {text("record.note")}
        <textarea rows={2} {...field("note")} />
      </label>
      <PrimaryButton type="submit" text={text("ui.keep")} disabled={saving} allowDisabledFocus />
    </form>
  );
};

/** Keeps the decision under a name. What was typed stays until it is kept or another assessment is opened. */
export const KeepForm = React.memo(Form);
