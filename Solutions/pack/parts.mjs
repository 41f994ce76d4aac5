import { contentTypes } from "./contentTypes.mjs";
import { customizations } from "./customizations.mjs";
import { all, textOf } from "./dom.mjs";
import { readManifest } from "./manifest.mjs";
import { print } from "./print.mjs";
import { solutionXml } from "./solutionXml.mjs";

const MANIFEST = "ControlManifest.xml";
const TYPES = "[Content_Types].xml";

/**
 * The parts of both packages in the order of Microsoft's packer, `{ unmanaged, managed }`; `solution.xml` alone differs.
 * @param {Map<string, Uint8Array>} source unpacked solution
 * @param {Map<string, Uint8Array>} built the control's build output
 * @param {string} prefix of the publisher
 */
export const parts = (source, built, prefix) => {
  const control = `${prefix}_${readManifest(built.get(MANIFEST), MANIFEST).name}`;
  const joined = customizations(source, control);
  const webResources = all(joined, "WebResource").map((resource) => [
    textOf(resource, "FileName").slice(1),
    source.get(`WebResources/${textOf(resource, "Name")}`),
  ]);
  const content = [...webResources, ...[...built].map(([name, bytes]) => [`Controls/${control}/${name}`, bytes])];
  const first = ["customizations.xml", print(joined, "")];
  const packed = (managed) => {
    const entries = [first, ["solution.xml", print(solutionXml(source, control, managed), "")], ...content];
    return [...entries, [TYPES, contentTypes(entries.map(([name]) => name))]];
  };
  return { unmanaged: packed(false), managed: packed(true) };
};
