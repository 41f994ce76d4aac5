import { contentTypes } from "./contentTypes.mjs";
import { customizations } from "./customizations.mjs";
import { all, textOf } from "./dom.mjs";
import { readManifest } from "./manifest.mjs";
import { print } from "./print.mjs";
import { solutionXml } from "./solutionXml.mjs";

const MANIFEST = "ControlManifest.xml";

/**
 * The parts of one package in the order of Microsoft's packer.
 * @param {Map<string, Uint8Array>} source unpacked solution
 * @param {Map<string, Uint8Array>} built the control's build output
 * @param {string} prefix of the publisher
 */
export const parts = (source, built, prefix, managed) => {
  const control = `${prefix}_${readManifest(built.get(MANIFEST), MANIFEST).name}`;
  const joined = customizations(source, control);
  const webResources = all(joined, "WebResource").map((resource) => [
    textOf(resource, "FileName").slice(1),
    source.get(`WebResources/${textOf(resource, "Name")}`),
  ]);
  const entries = [
    ["customizations.xml", print(joined)],
    ["solution.xml", print(solutionXml(source, control, managed))],
    ...webResources,
    ...[...built].map(([name, bytes]) => [`Controls/${control}/${name}`, bytes]),
  ];
  return [...entries, ["[Content_Types].xml", contentTypes(entries.map(([name]) => name))]];
};
