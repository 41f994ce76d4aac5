import * as React from "react";
import type { Document } from "../../assessment";

/** An address reads from left to right, beside Arabic words too. */
const cellOf = (cell: string) => (cell.startsWith("https://") ? <bdi dir="ltr">{cell}</bdi> : cell);

const Line = ({ cells }: { readonly cells: readonly string[] }) => (
  <li>
    {cells
      .filter((cell) => cell !== "")
      .map((cell, index) => (
        <React.Fragment key={index}>
          {index > 0 && " · "}
          {cellOf(cell)}
        </React.Fragment>
      ))}
  </li>
);

/** The record on paper: what a file of it says, in the same order. */
export const Paper = ({ printed: { title, headline, sections } }: { readonly printed: Document }) => (
  <div className="cif-paper">
    <h2>{title}</h2>
    <p>{headline}</p>
    {sections.map((section) => (
      <React.Fragment key={section.title}>
        <h3>{section.title}</h3>
        <ul className={section.todo && "cif-todo"}>
          {section.lines.map((cells, index) => (
            <Line key={index} cells={cells} />
          ))}
        </ul>
      </React.Fragment>
    ))}
  </div>
);
