/** Speaks the user's language: texts by key out of the resx files, lists and dates by `Intl`. */
export interface Text {
  /**
   * The text of a key with `{0}`, `{1}` … filled in. A text of the form `one=…|other=…` is a plural:
   * the part is chosen by `Intl.PluralRules` from the first argument. A missing key gives the key.
   */
  (key: string, ...values: readonly (string | number)[]): string;
  /** "a, b and c" as the language writes it. */
  list(items: readonly string[]): string;
  /** A day (`YYYY-MM-DD`, also `YYYY-MM` and `YYYY`) as the user writes dates. */
  day(iso: string): string;
  /** A moment (ISO 8601) as day and time. */
  moment(iso: string): string;
  /** BCP 47 tag, e.g. `de-DE`. */
  readonly locale: string;
}
