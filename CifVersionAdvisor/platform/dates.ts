import type { Context } from "./context";
import { guarded } from "./guarded";
import { once } from "./once";

type Formatting = ComponentFramework.Formatting;

const MONTH: Intl.DateTimeFormatOptions = { year: "numeric", month: "long" };

/** Dates as the user writes them: by the platform where it has its say, else by the language. */
export function datesIn({ formatting }: Context, locale: string) {
  const write = (
    date: Date,
    byPlatform: (formatting: Formatting) => string,
    byLanguage: Intl.DateTimeFormatOptions,
    plain: string,
  ): string =>
    Number.isNaN(date.getTime())
      ? plain
      : (guarded(() => byPlatform(formatting) || undefined, undefined) ?? date.toLocaleString(locale, byLanguage));

  return {
    day: once((iso) => {
      const [year = 0, month, day] = iso.split("-").map(Number);
      if (month === undefined) return iso;
      // Noon, so that no time zone makes another day of it.
      const date = new Date(year, month - 1, day ?? 1, 12);
      return day === undefined
        ? write(date, (by) => by.formatDateYearMonth(date), MONTH, iso)
        : write(date, (by) => by.formatDateShort(date), { dateStyle: "medium" }, iso);
    }),
    moment: once((iso) => {
      const date = new Date(iso);
      return write(date, (by) => by.formatDateShort(date, true), { dateStyle: "medium", timeStyle: "short" }, iso);
    }),
  };
}
