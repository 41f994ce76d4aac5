import type { Text } from "../assessment/text";
import type { Context } from "./context";
import { datesIn } from "./dates";
import { guarded } from "./guarded";
import { localeOf } from "./locale";

const PLURAL = /^(?:zero|one|two|few|many|other)=/;

/** The part of `one=…|other=…` that goes with a number. */
function partFor(forms: string, plural: string): string {
  const parts = new Map(
    forms.split("|").map((form) => [form.slice(0, form.indexOf("=")), form.slice(form.indexOf("=") + 1)]),
  );
  return parts.get(plural) ?? parts.get("other") ?? forms;
}

/** The texts of the user's language. Built once: language and formats do not change while the page is open. */
export function textOf(context: Context): Text {
  const locale = localeOf(guarded(() => context.userSettings.languageId, 0));
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const conjunction = "ListFormat" in Intl ? new Intl.ListFormat(locale, { type: "conjunction" }) : undefined;

  // An answer says some hundred texts anew; the host looks each up in a way of its own.
  const known: Record<string, string> = {};

  const say = (key: string, ...values: readonly (string | number)[]): string => {
    const found = (known[key] ??= guarded(() => context.resources.getString(key) || undefined, key));
    if (values.length === 0) return found;
    const form = PLURAL.test(found) ? partFor(found, plurals.select(Number(values[0]))) : found;
    return form.replace(/\{(\d)\}/g, (place, index: string) => {
      const value = values[Number(index)];
      return typeof value === "number" ? numbers.format(value) : (value ?? place);
    });
  };
  return Object.assign(say, {
    locale,
    list: (items: readonly string[]) => conjunction?.format(items) ?? items.join(", "),
    ...datesIn(context, locale),
  });
}
