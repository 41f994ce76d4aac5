import type { Advice } from "../advice/types";
import type { Text } from "./text";
import { headline } from "./words/headline";

/** The headline, without isolates that a cut could leave open, in one line of at most `longest` UTF-16 units; what does not fit ends in an ellipsis. */
export const summary = (advice: Advice, text: Text, longest: number): string => {
  const line = headline(advice, text).replace(/[\u2068\u2069]/g, "");
  if (line.length <= longest) return line;
  const kept = line.slice(0, Math.max(0, longest - 1)).replace(/[\uD800-\uDBFF]$/, "");
  return longest > 0 ? `${kept}…` : "";
};
