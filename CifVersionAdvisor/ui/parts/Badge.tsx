import * as React from "react";
import type { AnswerSource } from "../../advice/types";
import { Icon } from "./Icon";

interface Props {
  readonly source: AnswerSource;
  readonly children: React.ReactNode;
}

/** Where an answer comes from, in words and icon. */
export const Badge = ({ source, children }: Props) => (
  <span className={`cif-badge cif-from-${source}`}>
    <Icon name={source} />
    <span>{children}</span>
  </span>
);
