import type { Advice } from "../../advice/types";
import type { Version } from "../../knowledge/types";
import type { Text } from "../text";
import { appNames, shortList } from "./names";
import { versionSpokenOf } from "./versionSpokenOf";

export interface ReasonWords {
  readonly id: string;
  readonly row: string;
  /** The version advised to the apps it speaks of, where it is one. */
  readonly version: Version | undefined;
  readonly says: string;
}

/** Each reason once, with all the apps for which it holds. */
export const reasonsInWords = ({ reasons, apps }: Advice, text: Text): readonly ReasonWords[] =>
  reasons
    .filter(({ id }, index) => reasons.findIndex((reason) => reason.id === id) === index)
    .map(({ id, row, app }) => {
      const concerned = reasons.flatMap((reason) => (reason.id === id && reason.app !== undefined ? [reason.app] : []));
      const says = text(`reason.${id}`, shortList(appNames(concerned, apps, text), text));
      return { id, row, version: versionSpokenOf(app, apps), says };
    });
