import * as React from "react";
import type { Text } from "../../assessment/text";
import { VERSIONS } from "../../knowledge";
import type { View } from "../view";
import { Icon } from "../parts/Icon";
import { recommendation } from "./recommend";

interface Props {
  readonly view: View;
  readonly text: Text;
}

/** Column heads; the recommended version is said in words beside its frame, and so is what a preview would change. */
export const MatrixHead = ({ view: { advice, whatIf }, text }: Props) => (
  <thead role="rowgroup">
    <tr role="row">
      <th role="columnheader" scope="col">
        {text("ui.matrix.topics")}
      </th>
      {VERSIONS.map((version) => {
        const now = recommendation(version, advice, text);
        const then = whatIf ? recommendation(version, whatIf.advice, text) : now;
        return (
          <th key={version} role="columnheader" scope="col" data-recommended={now && true}>
            {text("ui.version", version)}{" "}
            {now && (
              <span className="cif-recommended">
                <Icon name="good" />
                {now}
              </span>
            )}
            {then !== now && (
              <ins>
                <b>{text("ui.matrix.whatIf")}</b> {then ?? text("ui.matrix.notRecommended")}
              </ins>
            )}
          </th>
        );
      })}
      <th role="columnheader" scope="col">
        {text("ui.matrix.org")}
      </th>
    </tr>
  </thead>
);
