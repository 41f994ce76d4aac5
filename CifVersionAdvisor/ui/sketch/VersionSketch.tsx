import * as React from "react";
import { rows } from "../../knowledge";
import type { QuestionId, Version } from "../../knowledge/types";
import { Changes } from "../parts/Changes";
import { AppWindow } from "./AppWindow";
import { MODES, modeFor, type Mode } from "./modes";
import { Segments } from "../parts/Segments";
import type { SketchProps } from "./Sketch";

interface Chosen {
  readonly mode: Mode;
  /** The question the admin was at when choosing: the choice outranks that question's mode, not the next one's. */
  readonly at: QuestionId | undefined;
}

/** Hiding the panel came with a condition, which the row of the panel modes tells. */
const PANEL_MODES = rows.find(({ id }) => id === "panelModes");

/** One version's window with the switch of its panel modes. */
export const VersionSketch = ({ text, focus, version }: SketchProps & { readonly version: Version }) => {
  const [chosen, choose] = React.useState<Chosen>();
  const asked = chosen && chosen.at === focus ? undefined : modeFor(version, focus);
  const mode = asked ?? chosen?.mode ?? MODES[version][0];
  const conditional = version === "1.0" && mode === "hidden";
  const modeName = (one: Mode) => text(`ui.mode.${one}`);
  const short = version.charAt(0);
  return (
    <figure data-cif-sketch={version}>
      <figcaption>{text("ui.version", version)}</figcaption>
      <AppWindow
        version={version}
        mode={mode}
        label={text(`ui.sketch.${short}.alt`, modeName(mode))}
        panel={text("ui.sketch.panel")}
      />
      <Segments
        name={`mode-${short}`}
        legend={text("row.panelModes")}
        segments={MODES[version].map((key) => ({ key, label: modeName(key) }))}
        value={mode}
        onChange={(key) => choose({ mode: key, at: focus })}
      />
      {conditional && PANEL_MODES && <Changes row={PANEL_MODES} version={version} text={text} />}
    </figure>
  );
};
