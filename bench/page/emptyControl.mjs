import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "../../scripts/temporaryFolder.mjs";

const MANIFEST = `<?xml version="1.0" encoding="utf-8"?>
<manifest><control namespace="CifAdvisor" constructor="CifVersionAdvisor" version="1.0.0" display-name-key="control.name" control-type="virtual" api-version="1.3.18">
<property name="assessment" of-type="Multiple" usage="bound" required="true" />
<resources><code path="bundle.js" order="1" /><platform-library name="React" version="16.14.0" /><platform-library name="Fluent" version="8.121.1" /></resources>
</control></manifest>`;

const BUNDLE = `"use strict";
ComponentFramework.registerControl("CifAdvisor.CifVersionAdvisor", class {
  init() {}
  updateView() { return Reactv16.createElement("div", { "data-empty": true, "data-cif-state": "ready", "data-cif-verdict": "1.0" }, "Nothing"); }
  getOutputs() { return {}; }
  destroy() {}
});`;

/** A virtual control that reads nothing and draws one line: what the platform itself costs. Its folder. */
export function emptyControl() {
  const folder = path.join(temporaryFolder("empty-control"), "CifVersionAdvisor");
  mkdirSync(folder);
  writeFileSync(path.join(folder, "ControlManifest.xml"), MANIFEST);
  writeFileSync(path.join(folder, "bundle.js"), BUNDLE);
  return folder;
}
