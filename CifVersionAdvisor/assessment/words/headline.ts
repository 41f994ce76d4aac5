import type { Advice, AppAdvice } from "../../advice/types";
import type { AppVerdict } from "../../knowledge/types";
import type { Text } from "../text";
import { appName, shortList } from "./names";

const namesOf = (apps: readonly AppAdvice[], text: Text): string =>
  shortList(
    apps.map((app) => appName(app, text)),
    text,
  );

const servedWords = (v1: readonly AppAdvice[], v2: readonly AppAdvice[], text: Text): string => {
  if (v1.length > 0 && v2.length > 0) return text("headline.both", namesOf(v2, text), namesOf(v1, text));
  if (v1.length > 0) return text("headline.one", "1.0", namesOf(v1, text));
  return v2.length > 0 ? text("headline.one", "2.0", namesOf(v2, text)) : "";
};

const unservedWords = (apps: readonly AppAdvice[], text: Text): string => {
  const causes = Array.from(new Set(apps.map((app) => app.cause ?? "conflict")));
  const why = text.list(causes.map((cause) => text(`cause.${cause}`)));
  return apps.length > 0 ? text("headline.unserved", apps.length, namesOf(apps, text), why) : "";
};

/** What to do, in one to three sentences: which version where, which apps stay unserved and why, what is undecided. */
export const headline = (advice: Advice, text: Text): string => {
  const having = (verdict: AppVerdict) => advice.apps.filter((app) => app.verdict === verdict);
  const undecided = having("undetermined");
  const open = undecided.length > 0 ? text("headline.undetermined", namesOf(undecided, text)) : "";
  const decided = [servedWords(having("1.0"), having("2.0"), text), unservedWords(having("neither"), text)];
  const sentences = advice.verdict === "undetermined" ? [open, ...decided] : [...decided, open];
  return sentences.filter((sentence) => sentence !== "").join(" ") || text("headline.noApps");
};
