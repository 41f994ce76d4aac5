import * as React from "react";
import type { Text } from "../../assessment/text";
import type { Version } from "../../knowledge/types";
import type { View } from "../view";
import { VERSIONS } from "./history";
import { appsOn } from "./recommend";

interface Props {
  readonly view: View;
  readonly text: Text;
}

const recommendation = (apps: string, text: Text): string =>
  apps === "" ? text("ui.matrix.notRecommended") : text("ui.matrix.recommended", apps);

const VersionHeader = ({ view, text, version }: Props & { readonly version: Version }) => {
  const now = appsOn(version, view.advice, text);
  const then = view.whatIf ? appsOn(version, view.whatIf.advice, text) : now;
  return (
    <th role="columnheader" scope="col" data-recommended={now !== "" || undefined}>
      {text("ui.version", version)}
      {now !== "" && <span className="cif-recommended">{recommendation(now, text)}</span>}
      {then !== now && (
        <ins>
          <b className="cif-preview">{text("ui.matrix.whatIf")}</b> {recommendation(then, text)}
        </ins>
      )}
    </th>
  );
};

/** Names the columns and says which version is recommended for which apps, in words beside the frame. */
export const MatrixHead = ({ view, text }: Props) => (
  <thead role="rowgroup">
    <tr role="row">
      <th role="columnheader" scope="col">
        {text("ui.matrix.topics")}
      </th>
      {VERSIONS.map((version) => (
        <VersionHeader key={version} view={view} text={text} version={version} />
      ))}
      <th role="columnheader" scope="col">
        {text("ui.matrix.org")}
      </th>
    </tr>
  </thead>
);
