import * as React from "react";
import type { Text } from "../../assessment/text";
import { Boundary } from "./Boundary";
import { useOwnId } from "./instance";

interface Props {
  /** Unique on the page; the heading's element id is made of it. */
  readonly id: string;
  readonly title: string;
  readonly text: Text;
  readonly className?: string;
  /** Stands beside the heading. */
  readonly aside?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** A card of the page: a landmark named by its heading, safe from the failures of the others. */
export const Region = ({ id, title, text, className = "", aside, children }: Props) => {
  const heading = useOwnId(id);
  return (
    <section className={`cif-region ${className}`} aria-labelledby={heading}>
      <div className="cif-head">
        <h2 id={heading}>{title}</h2>
        {aside}
      </div>
      <Boundary text={text}>{children}</Boundary>
    </section>
  );
};
