import type { Advice } from "../../advice/types";
import type { Text } from "../../assessment/text";
import { appName, shortList } from "../../assessment/words/names";
import type { Version } from "../../knowledge/types";

/** Names of the apps that get a version, as a list; empty when none does. */
export const appsOn = (version: Version, advice: Advice | undefined, text: Text): string => {
  const names = advice?.apps.filter(({ verdict }) => verdict === version).map((app) => appName(app, text)) ?? [];
  return names.length > 0 ? shortList(names, text) : "";
};
