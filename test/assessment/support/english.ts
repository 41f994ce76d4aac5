import type { Text } from "../../../CifVersionAdvisor/assessment/text";
import { shippedStrings } from "../../page/strings";

const strings = shippedStrings(1033);

const formOf = (found: string, count: unknown): string => {
  if (!found.startsWith("one=")) return found;
  const [one = "", other = ""] = found.split("|");
  return count === 1 ? one.slice("one=".length) : other.slice("other=".length);
};

/** The English that ships, with dates as they are stored. */
export const english: Text = Object.assign(
  (key: string, ...values: readonly (string | number)[]) =>
    formOf(Object.prototype.hasOwnProperty.call(strings, key) ? (strings[key] ?? key) : key, values[0]).replace(
      /\{(\d)\}/g,
      (place, index: string) => String(values[Number(index)] ?? place),
    ),
  {
    list: (items: readonly string[]) => new Intl.ListFormat("en-US", { type: "conjunction" }).format(items),
    day: (iso: string) => iso,
    moment: (iso: string) => iso,
    locale: "en-US",
  },
);

/** Without the marks that isolate names. */
export const plain = (text: string | null | undefined): string => (text ?? "").replace(/[\u2068\u2069]/g, "");

/** Every text is its key in brackets, with its values. */
export const keyed: Text = Object.assign(
  (key: string, ...values: readonly (string | number)[]) => `[${[key, ...values].join(" ")}]`,
  english,
);
