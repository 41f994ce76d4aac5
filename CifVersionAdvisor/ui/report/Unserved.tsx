import * as React from "react";
import type { AppAdvice } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { clashWords, wayOutWords } from "../../assessment/words/clash";
import { appName } from "../../assessment/words/names";
import { Icon } from "../parts/Icon";
import { QuestionSources } from "./QuestionSources";

/** An app no version serves: the sets of answers that clash there and the cheapest ways out. */
export const Unserved = ({ app, text }: { readonly app: AppAdvice; readonly text: Text }) => {
  const lines = [
    ...clashWords(app, text).map((says, place) => ({
      kind: "clash",
      says,
      about: (app.clashes[place] ?? []).map(({ question }) => question),
    })),
    ...app.waysOut.map((way) => ({ kind: "way-out", says: wayOutWords(way, text), about: [] })),
  ];
  return (
    <li>
      <b>{text("record.pair", appName(app, text), text(`cause.${app.cause ?? "conflict"}`))}</b>
      <ul>
        {lines.map(({ kind, says, about }) => (
          <li key={says} data-kind={kind}>
            {kind === "way-out" && <Icon name="to" />}
            {says} {about.length > 0 && <QuestionSources about={about} text={text} />}
          </li>
        ))}
      </ul>
    </li>
  );
};
