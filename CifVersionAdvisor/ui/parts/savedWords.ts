import type { Text } from "../../assessment/text";
import type { Problem } from "../../assessment/types";
import { isolated } from "../../assessment/words/names";
import { textIfAny } from "../../assessment/words/notes";
import type { Saved } from "../view";

export const problemWords = ({ kind, path, detail = "" }: Problem, text: Text): string => {
  const words = text(`problem.${kind}`, path || "/", isolated(detail || "–"));
  // Where a text stops being JSON is known of some texts only.
  return kind === "not-json" && detail ? text("ui.fit.from", words, isolated(detail)) : words;
};

export const troubleWords = ({ kind, message = "" }: NonNullable<Saved["trouble"]>, text: Text): string =>
  textIfAny(`trouble.${kind}`, text, isolated(message)) ?? text("trouble.failed", isolated(message));
