import * as React from "react";
import type { Advice, Note } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { givesUpWords } from "../../assessment/words/givesUp";
import { Region } from "../parts/Region";
import { samePicture } from "../parts/samePicture";
import { NoteItem } from "./NoteItem";
import { Part } from "./Part";
import { QuestionSources } from "./QuestionSources";
import { Steps } from "./Steps";
import { Unchecked } from "./Unchecked";
import { Unserved } from "./Unserved";

interface Props extends Pick<Advice, "apps" | "notes" | "steps" | "unchecked"> {
  readonly text: Text;
}

const Drawn = ({ apps, notes: all, steps, unchecked, text }: Props) => {
  const notes = (...kinds: readonly Note["kind"][]) =>
    all
      .filter(({ kind }) => kinds.includes(kind))
      .map((note) => <NoteItem key={note.id} note={note} apps={apps} text={text} />);
  const unserved = apps.flatMap((app) =>
    app.verdict === "neither" ? <Unserved key={app.uniqueName} app={app} text={text} /> : [],
  );
  const losing = apps.flatMap((app) =>
    app.givesUp.length > 0 ? (
      <li key={app.uniqueName}>
        {givesUpWords(app, text)} <QuestionSources about={app.givesUp} text={text} />
      </li>
    ) : (
      []
    ),
  );
  return (
    <Region id="report" title={text("ui.report")} text={text} className="cif-report">
      <Part
        title={text("ui.report.setup")}
        none={text("ui.report.setup.none")}
        items={[
          ...notes("finding"),
          ...unchecked.map((evidence) => <Unchecked key={evidence.table} evidence={evidence} text={text} />),
        ]}
      />
      <Part title={text("ui.report.conflicts")} items={[...notes("conflict"), ...unserved]} />
      <Part title={text("ui.report.cautions")} items={notes("caution", "info")} />
      <Part title={text("ui.report.givesUp")} items={losing} />
      <Steps steps={steps} text={text} />
    </Region>
  );
};

/** What follows from the advice: what is wrong in the set-up, what clashes, what to mind, what is given up, what to do next. */
export const Report = React.memo(Drawn, samePicture);
