import * as React from "react";
import type { Advice } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { Icon } from "../parts/Icon";
import { SourceLinks } from "../parts/SourceLinks";
import { foremost, whyLines } from "./whyLines";

/** Only what leads to a version is good news. */
const SERVED: readonly string[] = ["1.0", "2.0", "both"];

/** Why, in a few lines, each with the page it rests on. */
export const Why = ({ advice, text }: { readonly advice: Advice; readonly text: Text }) => (
  <ul className="cif-why">
    {whyLines(advice, text).map(({ claim, says, sources }) => (
      <li key={claim}>
        <Icon name={claim === foremost(advice)?.id || !SERVED.includes(advice.verdict) ? "caution" : "good"} />
        <span>
          {says} <SourceLinks sources={sources} text={text} />
        </span>
      </li>
    ))}
  </ul>
);
