import * as React from "react";
import type { AppAdvice } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { clashWords, wayOutWords } from "../../assessment/words/clash";
import { appName } from "../../assessment/words/names";

/** An app no version serves: the sets of answers that clash there and the cheapest ways out. */
export const Unserved = ({ app, text }: { readonly app: AppAdvice; readonly text: Text }) => (
  <li>
    <b>{text("record.pair", appName(app, text), text(`cause.${app.cause ?? "conflict"}`))}</b>
    <ul>
      {clashWords(app, text).map((clash) => (
        <li key={clash} data-kind="clash">
          {clash}
        </li>
      ))}
      {app.waysOut.map((way) => {
        const words = wayOutWords(way, text);
        return (
          <li key={words} data-kind="way-out">
            {words}
          </li>
        );
      })}
    </ul>
  </li>
);
