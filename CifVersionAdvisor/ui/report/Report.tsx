import * as React from "react";
import type { Text } from "../../assessment/text";
import { Region } from "../parts/Region";
import type { View } from "../view";
import { NoteList } from "./NoteList";
import { Steps } from "./Steps";
import { Unserved } from "./Unserved";
import { GivesUp } from "./GivesUp";

interface Props {
  readonly view: View;
  readonly text: Text;
}

/** What follows from the advice: what is wrong in the set-up, what to mind, what clashes, what is given up, what to do next. */
export const Report = ({ view: { advice }, text }: Props) => {
  if (!advice) return null;
  const notes = (...kinds: readonly string[]) => advice.notes.filter(({ kind }) => kinds.includes(kind));
  return (
    <Region id="report" title={text("ui.report")} text={text} className="cif-report">
      <NoteList title={text("ui.report.setup")} none={text("ui.report.setup.none")} notes={notes("finding")} {...{ advice, text }} />
      <Unserved conflicts={notes("conflict")} {...{ advice, text }} />
      <NoteList title={text("ui.report.cautions")} notes={notes("caution", "info")} {...{ advice, text }} />
      <GivesUp apps={advice.apps} text={text} />
      <Steps steps={advice.steps} text={text} />
    </Region>
  );
};
