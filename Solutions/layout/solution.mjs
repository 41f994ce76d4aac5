import { app } from "../definition/app.mjs";
import { role } from "../definition/role.mjs";
import { solution } from "../definition/solution.mjs";
import { table } from "../definition/table.mjs";
import { braced } from "./ids.mjs";
import { descriptions, localizedNames } from "./labels.mjs";
import { element, fields, root } from "./xml.mjs";

/** Sections that SolutionPackager fills from the other files, in the order of the schema. */
const SECTIONS =
  "Entities Roles Workflows FieldSecurityProfiles Templates EntityMaps EntityRelationships OrganizationSettings optionsets WebResources CustomControls AppModuleSiteMaps AppModules EntityDataProviders";
const EMPTY_ADDRESS =
  "City County Country Fax FreightTermsCode ImportSequenceNumber Latitude Line1 Line2 Line3 Longitude Name PostalCode PostOfficeBox PrimaryContactName | StateOrProvince Telephone1 Telephone2 Telephone3 TimeZoneRuleVersionNumber UPSZone UTCOffset UTCConversionTimeZoneCode";

const nil = (name) => element(name, { "xsi:nil": true });
const [beforeShipping, afterShipping] = EMPTY_ADDRESS.split(" | ").map((names) => names.split(" ").map(nil).join(""));
const address = (number) =>
  element(
    "Address",
    {},
    fields({ AddressNumber: number, AddressTypeCode: 1 }),
    beforeShipping,
    fields({ ShippingMethodCode: 1 }),
    afterShipping,
  );

const publisher = (texts) =>
  element(
    "Publisher",
    {},
    fields({ UniqueName: solution.publisher.uniqueName }),
    localizedNames(texts.of("publisher")),
    descriptions(texts.of("publisher")),
    nil("EMailAddress") + nil("SupportingWebsiteUrl"),
    fields({
      CustomizationPrefix: solution.publisher.prefix,
      CustomizationOptionValuePrefix: solution.publisher.optionPrefix,
    }),
    element("Addresses", {}, address(1), address(2)),
  );

/** Component types: 1 table, 20 role, 61 web resource, 62 site map, 80 app. The control (66) is added when it is packed. */
const rootComponents = [
  { type: 1, schemaName: table.schema.toLowerCase() },
  { type: 20, id: braced(`role/${role.key}`) },
  { type: 61, schemaName: app.icon },
  { type: 62, schemaName: app.name },
  { type: 80, schemaName: app.name },
];
/** `<Managed>` of a source folder: both kinds are packed from it. */
const BOTH = 2;

/** @param {string} version of package.json, three numbers */
export const solutionFiles = (texts, version) => ({
  "Other/Customizations.xml": element(
    "ImportExportXml",
    root,
    SECTIONS.split(" ").map((name) => element(name, {})),
    element(
      "Languages",
      {},
      solution.languages.map((lcid) => element("Language", {}, lcid)),
    ),
  ),
  "Other/Solution.xml": element(
    "ImportExportXml",
    {
      version: "9.2.0.0",
      SolutionPackageVersion: "9.2",
      languagecode: solution.baseLanguage,
      generatedBy: "CrmLive",
      ...root,
    },
    element(
      "SolutionManifest",
      {},
      fields({ UniqueName: solution.uniqueName }),
      localizedNames(texts.of("app")),
      descriptions(texts.of("app.about")),
      fields({ Version: `${version}.0`, Managed: BOTH }),
      publisher(texts),
      element(
        "RootComponents",
        {},
        rootComponents.map((each) => element("RootComponent", { ...each, behavior: 0 })),
      ),
      "<MissingDependencies />",
    ),
  ),
});
