import { all, at } from "../pack/dom.mjs";
import { finding } from "./model.mjs";

const LARGEST = 5 * 1024 * 1024; // larger files are refused at import
const RESOURCES = ["code", "css", "resx", "img"];
/** The platform loads a file of these kinds by the manifest alone: one that is not listed is never seen. */
const LOADED = /\.(js|css|resx)$/;

/** The control is a production build with everything its manifest lists, loads nothing that it does not list, and asks for no property it did not ask for before. */
export const controlCheck = ({ names, text, control, folder, manifest, files, solution }, { lock }) => {
  const say = (element, message) => finding(files.manifest, element, message);
  const prefix = all(solution, "CustomizationPrefix")[0]?.textContent;
  const listed = RESOURCES.flatMap((kind) => all(manifest.element, kind).map((each) => at(each, "path")));
  const missing = listed.filter((path) => !names.includes(`${folder}/${path}`));
  const unlisted = names
    .filter((name) => name.startsWith(`${folder}/`) && LOADED.test(name))
    .map((name) => name.slice(folder.length + 1))
    .filter((path) => !listed.includes(path));
  const bundle = names.includes(`${folder}/bundle.js`) ? text(`${folder}/bundle.js`) : "";
  const asked = manifest.properties.filter(({ required }) => required).map(({ name }) => name);
  return [
    ...missing.map((path) => say(path, "listed but not in the package")),
    ...unlisted.map((path) => say(path, "in the package but not listed")),
    ...asked
      .filter((name) => !lock.requiredProperties.includes(name))
      .map((name) => say(`property ${name}`, "a required property breaks forms that have the control already")),
    ...(`${prefix}_${manifest.name}` === control ? [] : [say("control", `is not the control ${control}`)]),
    ...(all(manifest.element, "built-by").length === 1 ? [] : [say("built-by", "not a build output")]),
    ...(at(manifest.element, "control-type") === "virtual" ? [] : [say("control", "is not virtual")]),
    ...(/\beval\(/.test(bundle) ? [finding(`${folder}/bundle.js`, "eval", "a development build")] : []),
    ...(bundle.length > LARGEST ? [finding(`${folder}/bundle.js`, "size", "over 5 MB")] : []),
  ];
};
