import * as React from "react";
import type { Document } from "../../assessment";

/** The record on paper: what a file of it says, in the same order. */
export const Paper = ({ printed: { title, headline, sections } }: { readonly printed: Document }) => (
  <div className="cif-paper">
    <h2>{title}</h2>
    <p>{headline}</p>
    {sections.map((section) => (
      <React.Fragment key={section.title}>
        <h3>{section.title}</h3>
        <ul>
          {section.lines.map((cells, index) => (
            <li key={index}>
              {section.todo && "☐ "}
              {cells.filter((cell) => cell !== "").join(" · ")}
            </li>
          ))}
        </ul>
      </React.Fragment>
    ))}
  </div>
);
