import * as React from "react";
import type { Text } from "../../assessment/text";
import type { QuestionId } from "../../knowledge/types";
import { Region } from "../parts/Region";
import { VersionSketch } from "./VersionSketch";

export interface SketchProps {
  readonly text: Text;
  /** The question the admin is at: the sketch shows what it means. */
  readonly focus?: QuestionId | undefined;
}

/** What agents see in each version; the viewer switches the panel's modes. */
export const Sketch = (props: SketchProps) => (
  <Region id="sketch" title={props.text("ui.sketch")} text={props.text}>
    <div className="cif-sketch" data-focus={props.focus}>
      <VersionSketch {...props} version="1.0" />
      <VersionSketch {...props} version="2.0" />
    </div>
  </Region>
);
