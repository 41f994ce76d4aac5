import { textOf } from "../pack/dom.mjs";
import { finding } from "./model.mjs";

/** Package, manifest and solution carry the same version. */
export const versionsCheck = ({ solution, manifest, files }, { version }) => {
  const expected = {
    [files.manifest]: [manifest.version, version],
    [files.solution]: [textOf(solution, "Version"), `${version}.0`],
  };
  return Object.entries(expected)
    .filter(([, [found, wanted]]) => found !== wanted)
    .map(([file, [found, wanted]]) => finding(file, "version", `is ${found}, package.json asks for ${wanted}`));
};

/** Only a source folder may leave open whether the package is managed. */
export const managedCheck = ({ solution, files }) =>
  ["0", "1"].includes(textOf(solution, "Managed")) ? [] : [finding(files.solution, "Managed", "must be 0 or 1")];
