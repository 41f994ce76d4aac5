/** Versions of platform libraries and the file pcf-start ships for them (pcf-scripts/PlatformLibraryVersions.json). */
const LIBRARIES = {
  react: [["16.8.0", "16.14.0", "react_16_14_0"]],
  fluent: [
    ["8.0.0", "8.29.0", "fluent_8_29_0"],
    ["8.29.1", "8.121.1", "fluent_8_121_1"],
    ["9.0.0", "9.68.0", "fluent_9_4_0"],
  ],
};
const BUNDLE = "/control/bundle.js";
const versionNumber = (text) =>
  text.split(".").reduce((sum, part, place) => sum + Number(part) * 1e4 ** (2 - place), 0);

function script(address) {
  return new Promise((loaded, failed) => {
    const element = Object.assign(document.createElement("script"), { src: address, async: false });
    element.onload = loaded;
    element.onerror = () => failed(new Error(`${address} could not be loaded.`));
    document.head.append(element);
  });
}

async function xml(address) {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error("There is no build of the control in out/controls. Run npm run build, then reload.");
  return new DOMParser().parseFromString(await response.text(), "application/xml");
}

/** What the platform knows of a control: its manifest, read from the built folder. */
export async function readManifest() {
  const control = (await xml("/control/ControlManifest.xml")).querySelector("control");
  const all = (selector) => [...control.querySelectorAll(selector)];
  const attribute = (name) => (element) => element.getAttribute(name);
  return {
    name: `${control.getAttribute("namespace")}.${control.getAttribute("constructor")}`,
    libraries: all("platform-library").map((element) => ({
      name: element.getAttribute("name").toLowerCase(),
      version: element.getAttribute("version"),
    })),
    css: all("resources > css").map(attribute("path")),
    resx: all("resources > resx").map(attribute("path")),
    features: all("uses-feature").map(attribute("name")),
    properties: all("property").map((element) => ({
      name: element.getAttribute("name"),
      type: element.getAttribute("of-type"),
      usage: element.getAttribute("usage"),
      default: element.getAttribute("default-value"),
    })),
  };
}

const REACT_17 = ["/react17/react.production.min.js", "/react-dom17/react-dom.production.min.js"];

/** The files of the platform's libraries, React first: a model-driven app loads 17.0.2 for a control built against 16.14. */
function libraryFiles(manifest, react) {
  return manifest.libraries.flatMap(({ name, version }) => {
    const wanted = versionNumber(version);
    const fits = ([from, to]) => wanted >= versionNumber(from) && wanted <= versionNumber(to);
    const file = LIBRARIES[name]?.find(fits)?.[2];
    if (!file) throw new Error(`The platform has no ${name} ${version}. Correct the platform-library in the manifest.`);
    return name === "react" && react === "17" ? REACT_17 : [`/platform/${file}.js`];
  });
}

const fetchAhead = (addresses) =>
  document.head.append(
    ...addresses.map((href) => Object.assign(document.createElement("link"), { rel: "preload", as: "script", href })),
  );

/** React and Fluent as the platform hands them to a virtual control. */
export async function loadLibraries(manifest, react) {
  // Read as the Fluent 8 file loads; without it its icon fonts come from Microsoft's CDN.
  window.FabricConfig = { fontBaseUrl: "", iconBaseUrl: "/icons/" };
  const files = libraryFiles(manifest, react);
  fetchAhead([...files, BUNDLE]);
  for (const file of files) {
    await script(file);
    // Each of the two builds sets one pair of names; bundle and Fluent read the other.
    window.React ??= window.Reactv16;
    window.ReactDOM ??= window.ReactDOMv16;
    window.Reactv16 ??= window.React;
    window.ReactDOMv16 ??= window.ReactDOM;
  }
}

/** The control's texts in one language, English where the language lacks them. */
export async function loadTexts(manifest, lcid) {
  const texts = {};
  const files = [1033, lcid].map((wanted) => manifest.resx.find((file) => file.endsWith(`.${wanted}.resx`)));
  const loaded = await Promise.all([...new Set(files)].filter(Boolean).map((file) => xml(`/control/${file}`)));
  for (const data of loaded.flatMap((document) => [...document.querySelectorAll("data")]))
    texts[data.getAttribute("name")] = data.querySelector("value").textContent;
  return texts;
}

/** The languages the control has texts for, by number. */
export const languagesOf = (manifest) => manifest.resx.map((file) => Number(/\.(\d+)\.resx$/.exec(file)?.[1]));

export const linkStyles = (manifest) =>
  document.head.append(
    ...manifest.css.map((file) =>
      Object.assign(document.createElement("link"), { rel: "stylesheet", href: `/control/${file}` }),
    ),
  );

/** Runs the bundle and takes the control it registers. */
export async function loadControl(manifest) {
  let registered;
  window.ComponentFramework = {
    registerControl(name, constructor) {
      if (name === manifest.name) registered = constructor;
    },
  };
  await script(BUNDLE);
  if (!registered)
    throw new Error("The bundle registers no control: its build has failed. Run npm run build and read what it says.");
  return registered;
}
