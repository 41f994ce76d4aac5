import * as React from "react";
import type { Text } from "../../assessment/text";
import { uncheckedWords } from "../../assessment/words/unchecked";
import type { Evidence } from "../../knowledge/facts";
import { Icon } from "../parts/Icon";

/** A table of the set-up that was not read: no finding rests on it, and none may be missed because of it. */
export const Unchecked = ({ evidence, text }: { readonly evidence: Evidence; readonly text: Text }) => (
  <li data-kind="unchecked">
    <Icon name="caution" />
    <div>{uncheckedWords(evidence, text)}</div>
  </li>
);
