import * as React from "react";
import type { AppAdvice } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { questionName } from "../../assessment/words/clash";
import { appName } from "../../assessment/words/names";

interface Props {
  readonly apps: readonly AppAdvice[];
  readonly text: Text;
}

/** What would be nice to have and the advised version lacks, app by app. */
export const GivesUp = ({ apps, text }: Props) => {
  const giving = apps.filter(({ givesUp }) => givesUp.length > 0);
  if (giving.length === 0) return null;
  return (
    <>
      <h3>{text("ui.report.givesUp")}</h3>
      <ul>
        {giving.map((app) => (
          <li key={app.uniqueName}>
            {text("record.pair", appName(app, text), text.list(app.givesUp.map((one) => questionName(one, text))))}
          </li>
        ))}
      </ul>
    </>
  );
};
