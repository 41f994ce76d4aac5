import { readFileSync } from "node:fs";

import { app } from "../definition/app.mjs";
import { form } from "../definition/form.mjs";
import { role } from "../definition/role.mjs";
import { solution } from "../definition/solution.mjs";
import { table } from "../definition/table.mjs";
import { views } from "../definition/views.mjs";
import { braced, idOf } from "./ids.mjs";
import { descriptions, localizedNames } from "./labels.mjs";
import { element, fields, root } from "./xml.mjs";

/** Role template ids of System Administrator and System Customizer, the same in every organization. */
const BUILT_IN_ROLES = ["{627090ff-40a3-4053-8790-584edc5be201}", "{119f245c-3cc8-4b62-b31c-d1a046ced15d}"];
const UNIFIED_INTERFACE = 4;
const SINGLE_SESSION = 0;
const SVG = 11;

const component = (type, values) => element("AppModuleComponent", { type, ...values });

const iconFiles = (name) => {
  const id = idOf("icon");
  const about = fields({
    WebResourceId: `{${id}}`,
    Name: app.icon,
    DisplayName: `${name} icon`,
    LanguageCode: 0,
    WebResourceType: SVG,
    IntroducedVersion: solution.introduced,
    IsEnabledForMobileClient: 0,
    IsAvailableForMobileOffline: 0,
    IsCustomizable: 1,
    CanBeDeleted: 1,
    IsHidden: 0,
    FileName: `/WebResources/${app.icon}${id.toUpperCase()}`,
  });
  return {
    [`WebResources/${app.icon}.data.xml`]: element("WebResource", root, about),
    [`WebResources/${app.icon}`]: readFileSync(new URL("../definition/icon.svg", import.meta.url), "utf8"),
  };
};

/** The app and its icon. Forms and views not named here would be left to the customer's own choice. */
export const appFiles = (texts) => ({
  ...iconFiles(texts.of("app")[0][1]),
  [`AppModules/${app.name}/AppModule.xml`]: element(
    "AppModule",
    {},
    fields({
      UniqueName: app.name,
      IntroducedVersion: solution.introduced,
      WebResourceId: idOf("icon"),
      OptimizedFor: "",
      statecode: 0,
      statuscode: 1,
      FormFactor: 1,
      ClientType: UNIFIED_INTERFACE,
      NavigationType: SINGLE_SESSION,
    }),
    element(
      "AppModuleComponents",
      {},
      component(1, { schemaName: table.schema.toLowerCase() }),
      views.filter(({ inApp }) => inApp).map(({ key }) => component(26, { id: braced(`view/${key}`) })),
      component(60, { id: braced(`form/${form.key}`) }),
      component(62, { schemaName: app.name }),
    ),
    element(
      "AppModuleRoleMaps",
      {},
      [braced(`role/${role.key}`), ...BUILT_IN_ROLES].map((id) => element("Role", { id })),
    ),
    localizedNames(texts.of("app")),
    descriptions(texts.of("app.about")),
  ),
});
