import * as React from "react";
import type { Version } from "../../knowledge/types";
import type { Mode } from "./modes";

interface Props {
  readonly version: Version;
  readonly mode: Mode;
  /** The picture in words. */
  readonly label: string;
  readonly panel: string;
}

const Bars = ({ part, count }: { readonly part: string; readonly count: number }) => (
  <div className={`cif-window-${part}`}>
    {Array.from({ length: count }, (_, index) => (
      <i key={index} />
    ))}
  </div>
);

/** An app window in outline: 1.0 has one session and its panel at the end, 2.0 sessions, tabs and its panel at the start. */
export const AppWindow = ({ version, mode, label, panel }: Props) => {
  const several = version === "2.0";
  const side = (
    <div className="cif-window-panel">
      <span>{panel}</span>
    </div>
  );
  return (
    <div className="cif-window" role="img" aria-label={label} data-mode={mode}>
      {several && <Bars part="sessions" count={3} />}
      {several && side}
      <div className="cif-window-page">
        {several && <Bars part="tabs" count={3} />}
        <Bars part="record" count={5} />
        {several && <Bars part="toast" count={1} />}
      </div>
      {!several && side}
    </div>
  );
};
