import type { Group } from "./groups";
import type { Change } from "./types";

/** Two changes at most make a flip: a third app of a group is never the one that counts. */
const MOST_CHANGES = 2;

const sessions = (uniqueName: string): readonly Change[] =>
  (["single", "multi"] as const).map((value) => ({ question: "apps", value, app: uniqueName }));

/** An app out of scope, or the session type of an app that has none. The last app cannot go: an empty scope is no answer. */
export const appChanges = (groups: readonly Group[]): readonly Change[] =>
  groups.flatMap(({ hosting, apps }) =>
    apps
      .slice(0, apps.length > MOST_CHANGES && hosting.length === 1 ? 0 : MOST_CHANGES)
      .filter(({ uniqueName }) => uniqueName !== "")
      .flatMap(({ uniqueName }): readonly Change[] => [
        { question: "apps", value: uniqueName },
        ...(hosting.length > 1 ? sessions(uniqueName) : []),
      ]),
  );
