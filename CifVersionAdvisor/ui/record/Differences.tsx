import * as React from "react";
import type { Advice } from "../../advice/types";
import type { Text } from "../../assessment/text";
import type { Drift } from "../../assessment/types";
import { driftWords } from "../parts/driftWords";
import { differenceWords } from "./words";

interface Props {
  readonly title: string;
  readonly drift: Drift;
  readonly advice: Advice;
  readonly text: Text;
  readonly children?: React.ReactNode;
}

/** Two assessments side by side: whether the advice is another one, and each difference with was and now. */
export const Differences = ({ title, drift, advice, text, children }: Props) => (
  <div className="cif-drift" data-flips={drift.flips}>
    <h3>{title}</h3>
    <p>
      <b>{driftWords(drift, text)}</b>
    </p>
    {drift.differences.length > 0 && (
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{text("record.was")}</th>
            <th scope="col">{text("record.now")}</th>
          </tr>
        </thead>
        <tbody>
          {drift.differences.map((difference, index) => {
            const { what, was, now } = differenceWords(difference, advice, text);
            return (
              <tr key={index}>
                <th scope="row">{what}</th>
                <td>{was}</td>
                <td>{now}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    )}
    {children}
  </div>
);
