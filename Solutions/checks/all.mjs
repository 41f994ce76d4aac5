import { appCheck } from "./app.mjs";
import { controlCheck } from "./control.mjs";
import { formCheck } from "./form.mjs";
import { idsCheck } from "./ids.mjs";
import { labelsCheck } from "./labels.mjs";
import { finding, model } from "./model.mjs";
import { partsCheck } from "./parts.mjs";
import { roleCheck } from "./role.mjs";
import { rootComponentsCheck } from "./rootComponents.mjs";
import { stringsCheck } from "./strings.mjs";
import { tableCheck } from "./table.mjs";
import { managedCheck, versionsCheck } from "./versions.mjs";
import { viewsCheck } from "./views.mjs";

/** In the order in which an admin would be hurt: what the import refuses first. */
const checks = [
  partsCheck,
  managedCheck,
  versionsCheck,
  rootComponentsCheck,
  controlCheck,
  tableCheck,
  formCheck,
  viewsCheck,
  roleCheck,
  appCheck,
  labelsCheck,
  stringsCheck,
  idsCheck,
];

/**
 * Everything wrong with a package.
 * @param {Map<string, string | Uint8Array>} entries parts by name, in the archive's order
 * @param {{version: string, lock: object}} expected version of package.json and `release.lock.json`
 */
export const checkPackage = (entries, expected) => {
  try {
    const parts = model(entries);
    return checks.flatMap((check) => check(parts, expected));
  } catch (error) {
    const [file, element, ...message] = error.message.split(": ");
    return [finding(file, element ?? "", message.join(": "))];
  }
};
