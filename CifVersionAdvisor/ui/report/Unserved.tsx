import * as React from "react";
import type { Advice, AppAdvice, Note } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { clashWords, wayOutWords } from "../../assessment/words/clash";
import { appName } from "../../assessment/words/names";
import { NoteItem } from "./NoteItem";

interface OfApp {
  readonly app: AppAdvice;
  readonly text: Text;
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

const AppConflict = ({ app, text }: OfApp) => (
  <div className="cif-unserved">
    <h4>{text("record.pair", appName(app, text), text(`cause.${app.cause ?? "conflict"}`))}</h4>
    <Lines lines={clashWords(app, text)} />
    {app.waysOut.length > 0 && <p>{text("ui.report.waysOut")}</p>}
    <Lines lines={app.waysOut.map((way) => wayOutWords(way, text))} />
  </div>
);

interface Props {
  readonly conflicts: readonly Note[];
  readonly advice: Advice;
  readonly text: Text;
}

/** The apps no version serves: what clashes there and the cheapest ways out; each conflict once, whatever apps share it. */
export const Unserved = ({ conflicts, advice, text }: Props) => {
  const apps = advice.apps.filter(({ verdict }) => verdict === "neither");
  if (apps.length + conflicts.length === 0) return null;
  return (
    <>
      <h3>{text("ui.report.conflicts")}</h3>
      <ul className="cif-notes">
        {conflicts.map((note) => (
          <NoteItem key={note.id} note={note} apps={advice.apps} text={text} />
        ))}
      </ul>
      {apps.map((app) => (
        <AppConflict key={app.uniqueName} app={app} text={text} />
      ))}
    </>
  );
};
