import type { Text } from "../assessment/text";
import type { Context } from "./context";
import { datesIn } from "./dates";
import { guarded } from "./guarded";
import { localeOf } from "./locale";
import { once } from "./once";

const PLURAL = /^(?:zero|one|two|few|many|other)=/;

/** A text cut at its places: what stands at an odd position is the number of a value. */
type Cut = readonly string[];

const cut = (form: string): Cut => form.split(/\{(\d)\}/);

/** The forms of `one=…|other=…` by what they go with; a text that has but one form has it as `other`. */
function formsOf(text: string): ReadonlyMap<string, Cut> {
  if (!PLURAL.test(text)) return new Map([["other", cut(text)]]);
  return new Map(
    text.split("|").map((form) => [form.slice(0, form.indexOf("=")), cut(form.slice(form.indexOf("=") + 1))]),
  );
}

/** Costly, and not to keep the reads from going out. */
function whenNeeded<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** The texts of the user's language. Built once: language and formats do not change while the page is open. */
export function textOf(context: Context): Text {
  const locale = localeOf(guarded(() => context.userSettings.languageId, 0));
  const plurals = whenNeeded(() => new Intl.PluralRules(locale));
  const numbers = whenNeeded(() => new Intl.NumberFormat(locale));
  const conjunction = whenNeeded(() => new Intl.ListFormat(locale, { type: "conjunction" }));

  // An answer says some hundred texts anew; the host looks each up in a way of its own.
  const find = once((key) => guarded(() => context.resources.getString(key) || undefined, key));
  const formsFor = once((key) => formsOf(find(key)));

  const cutFor = (key: string, first: string | number | undefined): Cut => {
    const forms = formsFor(key);
    const plural = forms.size > 1 ? forms.get(plurals().select(Number(first))) : undefined;
    return plural ?? forms.get("other") ?? [find(key)];
  };

  const say = (key: string, ...values: readonly (string | number)[]): string => {
    if (values.length === 0) return find(key);
    const inPlace = (index: string) => {
      const value = values[Number(index)];
      return typeof value === "number" ? numbers().format(value) : (value ?? `{${index}}`);
    };
    return cutFor(key, values[0])
      .map((piece, at) => (at % 2 === 1 ? inPlace(piece) : piece))
      .join("");
  };
  return Object.assign(say, {
    locale,
    list: (items: readonly string[]) => conjunction().format(items),
    ...datesIn(context, locale),
  });
}
