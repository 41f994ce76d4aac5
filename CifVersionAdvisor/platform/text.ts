import type { Text } from "../assessment/text";
import type { Context } from "./context";
import { datesIn } from "./dates";
import { guarded } from "./guarded";
import { localeOf } from "./locale";

const PLURAL = /^(?:zero|one|two|few|many|other)=/;

/** A text cut at its places: what stands at an odd position is the number of a value. */
type Cut = readonly string[];

/** The form of `one=…|other=…` that goes with a number. */
function formFor(forms: string, plural: string): string {
  const named = new Map(
    forms.split("|").map((form) => [form.slice(0, form.indexOf("=")), form.slice(form.indexOf("=") + 1)]),
  );
  return named.get(plural) ?? named.get("other") ?? forms;
}

/** The texts of the user's language. Built once: language and formats do not change while the page is open. */
export function textOf(context: Context): Text {
  const locale = localeOf(guarded(() => context.userSettings.languageId, 0));
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const conjunction = "ListFormat" in Intl ? new Intl.ListFormat(locale, { type: "conjunction" }) : undefined;

  // An answer says some hundred texts anew; the host looks each up in a way of its own.
  const found: Record<string, string> = {};
  const find = (key: string): string =>
    (found[key] ??= guarded(() => context.resources.getString(key) || undefined, key));

  const cuts: Record<string, Cut> = {};
  const cut = (key: string, first: string | number | undefined): Cut => {
    const forms = find(key);
    const plural = PLURAL.test(forms) ? plurals.select(Number(first)) : "";
    return (cuts[`${plural} ${key}`] ??= (plural === "" ? forms : formFor(forms, plural)).split(/\{(\d)\}/));
  };

  const say = (key: string, ...values: readonly (string | number)[]): string => {
    if (values.length === 0) return find(key);
    const inPlace = (index: string) => {
      const value = values[Number(index)];
      return typeof value === "number" ? numbers.format(value) : (value ?? `{${index}}`);
    };
    return cut(key, values[0])
      .map((piece, at) => (at % 2 === 1 ? inPlace(piece) : piece))
      .join("");
  };
  return Object.assign(say, {
    locale,
    list: (items: readonly string[]) => conjunction?.format(items) ?? items.join(", "),
    ...datesIn(context, locale),
  });
}
