export interface Fault {
  readonly part?: string;
  readonly find?: string;
  readonly put?: string;
  readonly drop?: string;
  readonly add?: string;
}

const inCustomizations = (find: string, put: string): Fault => ({ part: "customizations.xml", find, put });
const inSolution = (find: string, put: string): Fault => ({ part: "solution.xml", find, put });
const folder = "Controls/cifadv_CifAdvisor.CifVersionAdvisor";
const inManifest = (find: string, put: string): Fault => ({ part: `${folder}/ControlManifest.xml`, find, put });

/** What is planted, and the finding it must give: file, element, message. */
export const planted: Record<string, [Fault, string, string, string]> = {
  "a root component is not listed": [
    inSolution('<RootComponent type="61" schemaName="cifadv_CifVersionAdvisorIcon" behavior="0" />', ""),
    "Other/Solution.xml",
    "RootComponent 61 cifadv_CifVersionAdvisorIcon",
    "not listed",
  ],
  "a root component is not held": [
    inSolution('type="62" schemaName="cifadv_CifVersionAdvisor"', 'type="62" schemaName="cifadv_Other"'),
    "Other/Solution.xml",
    "RootComponent 62 cifadv_Other",
    "not in the package",
  ],
  "the table comes without its parts": [
    inSolution('schemaName="cifadv_assessment" behavior="0"', 'schemaName="cifadv_assessment" behavior="1"'),
    "Other/Solution.xml",
    "RootComponent 1 cifadv_assessment",
    "all its parts",
  ],
  "a source's Managed is packed": [inSolution("<Managed>0<", "<Managed>2<"), "Other/Solution.xml", "Managed", "0 or 1"],
  "the solution has another version": [
    inSolution("<Version>", "<Version>9"),
    "Other/Solution.xml",
    "version",
    "package.json asks",
  ],
  "a part has no content type": [
    {
      part: "[Content_Types].xml",
      find: '<Default Extension="resx" ContentType="application/octet-stream" />',
      put: "",
    },
    "[Content_Types].xml",
    ".resx",
    "without a content type",
  ],
  "a part nobody names": [{ add: "WebResources/left.over" }, "package", "WebResources/left.over", "nothing names"],
  "a style sheet is missing": [
    { drop: `${folder}/css/page.css` },
    "ControlManifest.xml",
    "css/page.css",
    "not in the package",
  ],
  "a language's texts are missing": [
    { drop: `${folder}/strings/CifVersionAdvisor.1031.resx` },
    "ControlManifest.xml",
    "strings/CifVersionAdvisor.1031.resx",
    "not in the package",
  ],
  "a language's texts are not listed": [
    inManifest('<resx path="strings/CifVersionAdvisor.1031.resx" version="1.0.0" />', ""),
    "ControlManifest.xml",
    "strings/CifVersionAdvisor.1031.resx",
    "not listed",
  ],
  "the manifest is missing": [
    { drop: `${folder}/ControlManifest.xml` },
    "ControlManifest.xml",
    "part",
    "not in the package",
  ],
  "a development build": [
    { part: `${folder}/bundle.js`, find: "var", put: "eval('');var" },
    "bundle.js",
    "eval",
    "development",
  ],
  "a property became required": [
    inManifest('usage="bound" required="false"', 'usage="bound" required="true"'),
    "ControlManifest.xml",
    "property recommendation",
    "breaks forms",
  ],
  "a text is not translated": [
    { part: `${folder}/strings/CifVersionAdvisor.1031.resx`, find: "<value>B</value>", put: "<value></value>" },
    "CifVersionAdvisor.1031.resx",
    "b",
    "no text",
  ],
  "an option outside the publisher's range": [
    inCustomizations('"482870003"', '"100000003"'),
    "Entity.xml",
    "cifadv_recommendation",
    "100000003",
  ],
  "a column longer than Dataverse takes": [
    inCustomizations("<MaxLength>1048576<", "<MaxLength>2097152<"),
    "Entity.xml",
    "cifadv_assessmentjson",
    "longer than",
  ],
  "a system column is missing": [
    inCustomizations("<LogicalName>statecode<", "<LogicalName>cifadv_statecode<"),
    "Entity.xml",
    "statecode",
    "system column",
  ],
  "quick create is on": [
    inCustomizations("<IsQuickCreateEnabled>0<", "<IsQuickCreateEnabled>1<"),
    "Entity.xml",
    "IsQuickCreateEnabled",
    "must be off",
  ],
  "the form shows an unknown column": [
    inCustomizations('datafieldname="cifadv_cloud"', 'datafieldname="cifadv_sky"'),
    "FormXml/main/",
    "cifadv_sky",
    "no such column",
  ],
  "the control is bound to an unknown column": [
    inCustomizations("<summary>cifadv_summary<", "<summary>cifadv_short<"),
    "FormXml/main/",
    "summary",
    "no column of the table",
  ],
  "the control is bound to a column of another type": [
    inCustomizations("<recommendation>cifadv_recommendation<", "<recommendation>cifadv_cloud<"),
    "FormXml/main/",
    "recommendation",
    "OptionSet cannot be bound",
  ],
  "the form gives a property the control lacks": [
    inManifest('name="summary"', 'name="digest"'),
    "FormXml/main/",
    "summary",
    "no such property",
  ],
  "the required property is not bound": [
    inCustomizations("<assessment>cifadv_assessmentjson</assessment>", ""),
    "FormXml/main/",
    "assessment",
    "required property",
  ],
  "the phone is forgotten": [
    inCustomizations('formFactor="2"', 'formFactor="1"'),
    "FormXml/main/",
    "{",
    "form factor 2",
  ],
  "the cell cannot host a control": [
    inCustomizations("F9A8A302-114E-466A-B582-6771B2AE0D92", "E0DECE4B-6FC8-4a8f-A065-082708572369"),
    "FormXml/main/",
    "cifadv_assessmentjson",
    "host",
  ],
  "a view shows an unknown column": [
    inCustomizations('<cell name="cifadv_takenon"', '<cell name="cifadv_taken"'),
    "SavedQueries/",
    "cifadv_taken",
    "no such column",
  ],
  "a kind of view is missing": [
    inCustomizations("<querytype>64<", "<querytype>2<"),
    "Entity.xml",
    "querytype 64",
    "no such view",
  ],
  "the role may more than it needs": [
    inCustomizations('name="prvReadSolution"', 'name="prvWriteSolution"'),
    "Roles/CIF Version Advisor user.xml",
    "prvWriteSolution",
    "does not need",
  ],
  "the role may see the assessments of others": [
    inCustomizations('name="prvReadcifadv_Assessment" level="Basic"', 'name="prvReadcifadv_Assessment" level="Global"'),
    "Roles/CIF Version Advisor user.xml",
    "prvReadcifadv_Assessment",
    "must be Basic",
  ],
  "the role reads its own unit's users alone": [
    inCustomizations('name="prvReadUser" level="Global"', 'name="prvReadUser" level="Local"'),
    "Roles/CIF Version Advisor user.xml",
    "prvReadUser",
    "must be Global",
  ],
  "the role rests on a table that may be absent": [
    inCustomizations('name="prvReadUser"', 'name="prvReadmsdyn_ciprovider"'),
    "Roles/CIF Version Advisor user.xml",
    "prvReadmsdyn_ciprovider",
    "does not need",
  ],
  "the site map names another control": [
    inCustomizations("controlName=cifadv_CifAdvisor.CifVersionAdvisor", "controlName=cifadv_Cif.Advisor"),
    "AppModuleSiteMap.xml",
    "cifadv_advisor",
    "unknown control",
  ],
  "the full page is open to everybody": [
    inCustomizations('<Privilege Entity="cifadv_assessment" Privilege="Create" />', ""),
    "AppModuleSiteMap.xml",
    "cifadv_advisor",
    "open to everybody",
  ],
  "the new-record form is another table's": [
    inCustomizations("etn=cifadv_assessment", "etn=account"),
    "AppModuleSiteMap.xml",
    "cifadv_new",
    "unknown table",
  ],
  "the app is multi-session": [
    inCustomizations("<NavigationType>0<", "<NavigationType>1<"),
    "AppModule.xml",
    "NavigationType",
    "single-session",
  ],
  "a title lacks a language": [
    inCustomizations(' LCID="1037"', ' LCID="1033"'),
    "customizations.xml",
    "",
    "no label in 1037",
  ],
  "a label of the solution lacks a language": [
    inSolution('languagecode="3082"', 'languagecode="1034"'),
    "Other/Solution.xml",
    "",
    "no label in 3082",
  ],
  "an option changed its value": [
    inCustomizations('"482870004"', '"482870005"'),
    "release.lock.json",
    "482870004",
    "no such id among its options",
  ],
};
