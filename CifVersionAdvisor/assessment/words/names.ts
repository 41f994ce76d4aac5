import { documentedHost, nameKey, sameName } from "../../knowledge";
import type { SessionType } from "../../knowledge/types";
import type { Text } from "../text";

/** An app as far as its name goes; the unnamed app that stands for `session` has an empty unique name. */
export interface Named {
  readonly uniqueName: string;
  readonly name?: string;
  readonly session?: SessionType;
}

const LONGEST_NAME = 100;

/** A text without what could reorder, break or hide the text around it. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Bidi_Control}\p{Surrogate}]/gu, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();

/** A name that harms no text around it, at most 100 characters long. */
export const plainName = (name: string): string => {
  const seen = plain(name);
  const characters = Array.from(seen);
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME - 1).join("")}…` : seen;
};

/** A name between U+2068 and U+2069, so that its writing direction ends with it. */
export const isolated = (name: string): string => `\u2068${plainName(name)}\u2069`;

/** The same of a text that is evidence, and therefore whole. */
export const isolatedWhole = (text: string): string => `\u2068${plain(text)}\u2069`;

const visible = (name: string): boolean => /[^\s\p{Cf}]/u.test(plainName(name));

/** The product's name of a documented host. */
const hostName = (uniqueName: string, text: Text): string | undefined =>
  documentedHost(uniqueName) ? text(`host.${nameKey(uniqueName)}`) : undefined;

/** What an app is called: its display name, else the product's, else its unique name. */
export const appName = ({ uniqueName, name = "", session }: Named, text: Text): string => {
  if (uniqueName === "") return text(session === "multi" ? "app.multi" : "app.single");
  return isolated(visible(name) ? name : (hostName(uniqueName, text) ?? uniqueName));
};

/** The names of apps known by their unique names; `known` gives the display names. */
export const appNames = (uniqueNames: readonly string[], known: readonly Named[], text: Text): readonly string[] =>
  uniqueNames.map((uniqueName) =>
    appName(known.find((app) => sameName(app.uniqueName, uniqueName)) ?? { uniqueName }, text),
  );

const SHOWN = 3;

/** "a, b, c and 4 more". */
export const shortList = (names: readonly string[], text: Text): string =>
  text.list(names.length > SHOWN + 1 ? [...names.slice(0, SHOWN), text("list.more", names.length - SHOWN)] : names);
