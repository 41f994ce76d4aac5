/** Languages by their locale id, as the resx files are named. */
const LOCALES: Readonly<Record<number, string>> = {
  1025: "ar",
  1028: "zh-TW",
  1029: "cs",
  1030: "da",
  1031: "de",
  1032: "el",
  1033: "en",
  1035: "fi",
  1036: "fr",
  1037: "he",
  1038: "hu",
  1040: "it",
  1041: "ja",
  1042: "ko",
  1043: "nl",
  1044: "nb",
  1045: "pl",
  1046: "pt-BR",
  1049: "ru",
  1053: "sv",
  1055: "tr",
  1058: "uk",
  2052: "zh-CN",
  2070: "pt-PT",
  3082: "es",
};

/** BCP 47 tag of a resx file's language; a language that the list lacks is an error. */
export function localeOf(lcid: number): string {
  const locale = LOCALES[lcid];
  if (locale === undefined) throw new Error(`locale ${lcid} is not in the list`);
  return locale;
}
