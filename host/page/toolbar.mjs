import { addressWith } from "./address.mjs";
import { TAGS } from "./languages.mjs";

const language = (lcid) => [String(lcid), new Intl.DisplayNames("en", { type: "language" }).of(TAGS[lcid] ?? "en")];
const same = (values) => values.map((value) => [value, value]);

/** The tool bar of the local page: every field is an address parameter; choosing one loads the page with it. */
export function drawToolbar(details, { address, settings, languages }) {
  const summary = Object.assign(document.createElement("summary"), {
    textContent: "Local tools: not part of the product",
  });
  const form = document.createElement("form");
  const field = (title, control) => {
    const label = document.createElement("label");
    label.append(title, control);
    form.append(label);
  };
  const go = (name, value) => location.assign(addressWith({ [name]: value }));
  const choose = (name, title, options) => {
    const select = Object.assign(document.createElement("select"), { name });
    select.append(...options.map(([value, text]) => new Option(text, value, false, value === address[name])));
    select.addEventListener("change", () => go(name, select.value));
    field(title, select);
  };
  const type = (name, title) => {
    const input = Object.assign(document.createElement("input"), { name, value: address[name] ?? "", size: 6 });
    input.addEventListener("change", () => go(name, input.value));
    field(title, input);
  };

  choose(
    "org",
    "Organization",
    settings.organizations.map(({ name, title }) => [name, title]),
  );
  choose("lang", "Language", [...languages.map(language), ["pseudo", "pseudo (texts in brackets)"]]);
  choose("theme", "Theme", same(["light", "dark", "contrast", "classic"]));
  choose("react", "React", [
    ["17", "17.0.2"],
    ["16", "16.14.0"],
  ]);
  choose("user", "User", same(["admin", "role", "none", "own"]));
  type("width", "Width");
  type("latency", "Latency (ms)");
  choose("fault", "Fault", [
    ["", "none"],
    ...(address.fault ? [[address.fault, address.fault]] : []),
    ...["*", ...settings.tables]
      .flatMap((table) => settings.faults.map((kind) => `${table}:${kind}`))
      .map((value) => [value, value]),
  ]);
  details.replaceChildren(summary, form);
}
