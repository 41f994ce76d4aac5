/** What the package is called. Names, prefixes and `introduced` never change once a version is released. */
export const solution = {
  uniqueName: "CifVersionAdvisor",
  introduced: "1.0.0.0",
  baseLanguage: 1033,
  languages: [1033, 1025, 1031, 1036, 1037, 1040, 1041, 1042, 1043, 1045, 1046, 2052, 3082],
  publisher: { uniqueName: "cifadv", prefix: "cifadv", optionPrefix: 48287 },
  control: "cifadv_CifAdvisor.CifVersionAdvisor",
};
