import { all, at, parse } from "./dom.mjs";

/** What the packer and the checks need of a built `ControlManifest.xml`. */
export const readManifest = (bytes, file) => {
  const [control] = all(parse(new TextDecoder().decode(bytes), file), "control");
  if (!control) throw new Error(`${file}: control: not there`);
  return {
    element: control,
    version: at(control, "version"),
    name: `${at(control, "namespace")}.${at(control, "constructor")}`,
    properties: all(control, "property").map((property) => ({
      name: at(property, "name"),
      type: at(property, "of-type"),
      usage: at(property, "usage"),
      required: at(property, "required") === "true",
    })),
  };
};
