import * as React from "react";
import type { AppAdvice } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { clashWords, wayOutWords } from "../../assessment/words/clash";
import { appName } from "../../assessment/words/names";
import { Icon } from "../parts/Icon";

/** An app no version serves: the sets of answers that clash there and the cheapest ways out. */
export const Unserved = ({ app, text }: { readonly app: AppAdvice; readonly text: Text }) => {
  const lines = [
    ...clashWords(app, text).map((says) => ({ kind: "clash", says })),
    ...app.waysOut.map((way) => ({ kind: "way-out", says: wayOutWords(way, text) })),
  ];
  return (
    <li>
      <b>{text("record.pair", appName(app, text), text(`cause.${app.cause ?? "conflict"}`))}</b>
      <ul>
        {lines.map(({ kind, says }) => (
          <li key={says} data-kind={kind}>
            {kind === "way-out" && <Icon name="to" />}
            {says}
          </li>
        ))}
      </ul>
    </li>
  );
};
