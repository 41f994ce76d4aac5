/** Languages of the platform by number, with the tag browsers know. */
export const TAGS = {
  1025: "ar-SA",
  1028: "zh-TW",
  1029: "cs-CZ",
  1030: "da-DK",
  1031: "de-DE",
  1032: "el-GR",
  1033: "en-US",
  1035: "fi-FI",
  1036: "fr-FR",
  1037: "he-IL",
  1038: "hu-HU",
  1040: "it-IT",
  1041: "ja-JP",
  1042: "ko-KR",
  1043: "nl-NL",
  1044: "nb-NO",
  1045: "pl-PL",
  1046: "pt-BR",
  1049: "ru-RU",
  1053: "sv-SE",
  1055: "tr-TR",
  2052: "zh-CN",
  2070: "pt-PT",
  3082: "es-ES",
};
const RIGHT_TO_LEFT = [1025, 1037];

/** What `lang` in the address asks for: `{ lcid, tag, rightToLeft, pseudo }`; throws one plain line for another text. */
export function languageOf(text) {
  const pseudo = text === "pseudo";
  const lcid = pseudo ? 1033 : Number(text);
  if (!TAGS[lcid])
    throw new Error(
      `There is no language "${text}" here. Choose one in the tool bar, or write lang=1033 or lang=pseudo.`,
    );
  return { lcid, tag: TAGS[lcid], rightToLeft: RIGHT_TO_LEFT.includes(lcid), pseudo };
}

const ACCENTS = { a: "á", e: "é", i: "í", o: "ó", u: "ú", A: "Á", E: "É", I: "Í", O: "Ó", U: "Ú", c: "ç", n: "ñ" };

const stretched = (text) =>
  `[${text.replace(/\{\d+\}|[a-zA-Z]/g, (piece) => ACCENTS[piece] ?? piece)}${"~".repeat(Math.ceil(text.length * 0.4))}]`;

/** Brackets, accents and 40 % more length: a text without brackets is not in the resx. Plural forms keep their names. */
export const pseudoText = (text) =>
  /^(zero|one|two|few|many|other)=/.test(text)
    ? text
        .split("|")
        .map((form) => form.replace(/^(\w+=)(.*)$/s, (_, name, rest) => name + stretched(rest)))
        .join("|")
    : stretched(text);
