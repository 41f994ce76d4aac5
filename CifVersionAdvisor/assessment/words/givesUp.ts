import type { AppAdvice } from "../../advice/types";
import type { Text } from "../text";
import { questionName } from "./clash";
import { appName } from "./names";

/** What would be nice in an app and the advised version lacks: "App: question, question". */
export const givesUpWords = ({ givesUp, ...app }: AppAdvice, text: Text): string =>
  text("record.pair", appName(app, text), text.list(givesUp.map((question) => questionName(question, text))));
