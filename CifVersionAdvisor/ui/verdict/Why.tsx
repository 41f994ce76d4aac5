import * as React from "react";
import type { Advice } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { Icon } from "../parts/Icon";
import { SourceLink } from "../parts/SourceLink";
import { whyLines } from "./whyLines";

export const Why = ({ advice, text }: { readonly advice: Advice; readonly text: Text }) => (
  <ul className="cif-why">
    {whyLines(advice, text).map(({ key, says, caution, source }) => (
      <li key={key}>
        <Icon name={caution ? "caution" : "good"} />
        <span>
          {says} {source !== undefined && <SourceLink source={source} text={text} />}
        </span>
      </li>
    ))}
  </ul>
);
