import type { Advice } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { appName, shortList } from "../../assessment/words/names";
import type { Version } from "../../knowledge/types";

/** "Recommended for" the apps that get a version; `undefined` when none does. */
export const recommendation = (version: Version, advice: Advice | undefined, text: Text): string | undefined => {
  const apps = advice?.apps.filter(({ verdict }) => verdict === version) ?? [];
  const names = apps.map((app) => appName(app, text));
  return names.length > 0 ? text("ui.matrix.recommended", shortList(names, text)) : undefined;
};
