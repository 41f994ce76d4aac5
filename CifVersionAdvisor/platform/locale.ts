/** Language tags of the languages the control speaks, by the number the platform gives them. */
const TAGS: Readonly<Record<number, string>> = {
  1025: "ar-SA",
  1031: "de-DE",
  1033: "en-US",
  1036: "fr-FR",
  1037: "he-IL",
  1040: "it-IT",
  1041: "ja-JP",
  1042: "ko-KR",
  1043: "nl-NL",
  1045: "pl-PL",
  1046: "pt-BR",
  2052: "zh-CN",
  3082: "es-ES",
};

/** The tag of a language; English for one the control does not speak, as the platform takes its texts then. */
export const localeOf = (languageId: number): string => TAGS[languageId] ?? "en-US";
