import { alike } from "./alike";
import type { Change, ScopedApp } from "./types";

/** Two changes at most make a flip: of apps that are alike a third is never the one that counts. */
const MOST_CHANGES = 2;

const sessions = (app: string): readonly Change[] =>
  ["single", "multi"].map((value) => ({ question: "apps", value, app }));

/**
 * An app taken out of scope, or the session type of an app that has none. None is added: what is out of scope is mostly what no
 * agent opens (admin apps, the advisor's own), and would change most advice on paper only. The question about apps counts it.
 */
export const appChanges = (apps: readonly ScopedApp[]): readonly Change[] =>
  alike(apps).flatMap((group) =>
    group
      .slice(0, MOST_CHANGES)
      .flatMap(({ uniqueName, session }): readonly Change[] => [
        { question: "apps", value: uniqueName },
        ...(session === "unknown" ? sessions(uniqueName) : []),
      ]),
  );
