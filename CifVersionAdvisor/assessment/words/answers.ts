import { questionOf } from "../../knowledge";
import { isObject } from "../../knowledge/typeOf";
import type { QuestionId } from "../../knowledge/types";
import type { Text } from "../text";
import { appName, isolated, type Named } from "./names";

/** Values that several questions share have their texts under a name of their own. */
const valueKey = (question: QuestionId, value: string): string => {
  if (value === "unknown") return "value.unknown";
  const { values } = questionOf[question];
  const shared = values.includes("must") ? "need" : values.includes("yes") ? "yesNo" : question;
  return `value.${shared}.${value}`;
};

const isApp = (value: unknown): value is Named & { readonly inScope?: boolean } =>
  isObject(value) && typeof value.uniqueName === "string";

const itemWords = (question: QuestionId, item: unknown, text: Text): string =>
  isApp(item) ? appName(item, text) : typeof item === "string" ? oneWord(question, item, text) : "";

/** A value no text speaks of came from a foreign file: it is shown as a name is. */
const oneWord = (question: QuestionId, value: string, text: Text): string => {
  const key = valueKey(question, value);
  const words = text(key);
  return words === key ? isolated(value) : words;
};

/** An answer in words: apps in scope by name, sets as a list; `undefined` is said to be not known. */
export const answerWords = (question: QuestionId, value: unknown, text: Text): string => {
  if (!Array.isArray(value)) return itemWords(question, value ?? "unknown", text);
  const items = (value as readonly unknown[]).filter((item) => !isApp(item) || item.inScope !== false);
  return items.length > 0 ? text.list(items.map((item) => itemWords(question, item, text))) : text("value.none");
};
