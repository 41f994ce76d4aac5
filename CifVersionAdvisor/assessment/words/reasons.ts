import type { Advice } from "../../advice/types";
import type { SourceId } from "../../knowledge/types";
import type { Text } from "../text";
import { appNames, shortList } from "./names";
import { pagesOf } from "./pages";

export interface ReasonWords {
  readonly id: string;
  readonly says: string;
  readonly sources: readonly SourceId[];
}

/** Each reason once, with all the apps for which it holds and all the pages it rests on. */
export const reasonsInWords = ({ reasons, apps }: Advice, text: Text): readonly ReasonWords[] =>
  Array.from(new Set(reasons.map(({ id }) => id))).map((id) => {
    const alike = reasons.filter((reason) => reason.id === id);
    const concerned = alike.flatMap(({ app }) => app ?? []);
    const says = text(`reason.${id}`, shortList(appNames(concerned, apps, text), text));
    return { id, says, sources: Array.from(new Set(alike.flatMap((reason) => pagesOf("reason", reason)))) };
  });
