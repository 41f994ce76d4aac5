import { languageOf } from "./languages.mjs";

const DEFAULTS = {
  org: "",
  lang: "1033",
  theme: "light",
  width: "",
  react: "17",
  latency: "0",
  fault: "",
  view: "page",
  id: "",
  user: "admin",
  page: "on",
  disabled: "",
  masked: "",
  client: "web",
};
const CHOICES = {
  theme: ["light", "dark", "contrast", "classic"],
  react: ["16", "17"],
  view: ["page", "form", "list"],
  user: ["admin", "role", "none", "own"],
  page: ["on", "off"],
  client: ["web", "tablet", "phone"],
};

/** The address parameters with their defaults; throws one plain line that says what to write instead. */
export function readAddress(search, settings) {
  const given = Object.fromEntries(new URLSearchParams(search));
  const wanted = { ...DEFAULTS, org: settings.organization ?? "", ...given };
  for (const [name, choices] of Object.entries(CHOICES))
    if (!choices.includes(wanted[name]))
      throw new Error(
        `"${wanted[name]}" is not a ${name} this page knows. Write ${name}= with one of ${choices.join(", ")}.`,
      );
  if (!settings.remote && !settings.organizations.some(({ name }) => name === wanted.org))
    throw new Error(
      `There is no organization "${wanted.org}" here. Choose one in the tool bar, or write org=${settings.organization}.`,
    );
  return { ...wanted, language: languageOf(wanted.lang), parameters: parametersIn(given) };
}

/** `data.x=1` in the address is what the platform hands to a full page as `fullPageParam`. */
const parametersIn = (given) =>
  Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => name.startsWith("data."))
      .map(([name, value]) => [name.slice(5), value]),
  );

/** The address of another view or setting, everything else as it is. */
export function addressWith(changes) {
  const next = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === "") next.delete(name);
    else next.set(name, value);
  }
  return `?${next}`;
}
