import * as React from "react";
import type { Step } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { VERSIONS } from "../../knowledge";
import type { Version } from "../../knowledge/types";
import { samePicture } from "../parts/samePicture";
import { useLater } from "../useLater";
import { Part } from "./Part";
import { StepItem } from "./StepItem";

interface Props {
  readonly steps: readonly Step[];
  readonly text: Text;
}

const Drawn = ({ steps: newest, text }: Props) => {
  const steps = useLater(newest);
  const of = (version?: Version) =>
    steps.filter((step) => step.version === version).map((step) => <StepItem key={step.id} step={step} text={text} />);
  const title = text("ui.report.steps");
  return (
    <>
      <Part title={title} items={of()} ordered />
      {VERSIONS.map((version) => (
        <Part
          key={version}
          title={text("record.pair", title, text("ui.version", version))}
          items={of(version)}
          ordered
        />
      ))}
    </>
  );
};

/** What to do next, for both versions and for each: a verdict changes most of it, so it follows when the verdict is painted. */
export const Steps = React.memo(Drawn, samePicture);
